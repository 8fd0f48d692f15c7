/** Reads each thing once and remembers it; what couldn't be read now may be there the next time. */
export function readOnce<Thing>(read: (id: string) => Promise<Thing>): (id: string) => Promise<Thing> {
  const known = new Map<string, Promise<Thing>>();
  return (id) => {
    const had = known.get(id);
    if (had) return had;
    const coming = read(id);
    known.set(id, coming);
    coming.catch(() => known.delete(id));
    return coming;
  };
}
