/** A single thing cut out of paper beside words of a sheet: it adds nothing that isn't said, so it has no name of its own. */
const addresses = import.meta.glob<string>('/assets/art/baked/cutout-*.webp', { query: '?url', eager: true, import: 'default' });

/** @param of a model of the road as `building-<model>`, or a thing; what isn't baked is left out */
export function Cutout({ of, class: className }: { readonly of: string; readonly class?: string }) {
  const address = addresses[`/assets/art/baked/cutout-${of}.webp`];
  if (address === undefined) return null;
  return <img class={`cutout ${className ?? ''}`} src={address} alt="" decoding="async" />;
}
