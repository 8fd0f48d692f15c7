/** Reads QR codes from the camera: with the browser's own reader where it has one, else with zxing, fetched when it is needed. */

export type CameraTrouble = 'denied' | 'no-camera' | 'insecure';

export class NoCamera extends Error {
  readonly trouble: CameraTrouble;

  constructor(trouble: CameraTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** @returns how to stop; @throws NoCamera */
export async function scan(video: HTMLVideoElement, onText: (text: string) => void): Promise<() => void> {
  const stream = await openCamera();
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    const end = (await ownReader(video, onText)) ?? (await zxingReader(video, onText));
    return () => {
      end();
      stop();
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function openCamera(): Promise<MediaStream> {
  // Where the page isn't secure the browser doesn't even say that it has cameras.
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
  if (!mediaDevices) throw new NoCamera('insecure');
  try {
    return await mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false });
  } catch (error) {
    throw new NoCamera(error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'no-camera');
  }
}

type Detector = { detect(of: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]> };
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<readonly string[]> };

/** Looks a few times a second: a screen that is held still is read at the first look. */
const PAUSE = 150;

async function ownReader(video: HTMLVideoElement, onText: (text: string) => void): Promise<(() => void) | null> {
  const { BarcodeDetector: Own } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  const formats: readonly string[] = (await Own?.getSupportedFormats().catch(() => null)) ?? [];
  if (!Own || !formats.includes('qr_code')) return null;
  await video.play();
  const detector = new Own({ formats: ['qr_code'] });
  let isOver = false;
  const look = async () => {
    if (isOver) return;
    for (const { rawValue } of await detector.detect(video).catch(() => [])) onText(rawValue);
    setTimeout(look, PAUSE);
  };
  void look();
  return () => {
    isOver = true;
  };
}

async function zxingReader(video: HTMLVideoElement, onText: (text: string) => void): Promise<() => void> {
  const { BrowserQRCodeReader } = await import('@zxing/browser');
  const reader = new BrowserQRCodeReader(undefined, { delayBetweenScanAttempts: PAUSE, delayBetweenScanSuccess: PAUSE });
  const controls = await reader.decodeFromVideoElement(video, (result) => {
    if (result) onText(result.getText());
  });
  return () => controls.stop();
}
