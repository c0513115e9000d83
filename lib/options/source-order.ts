/** Sources in the order they are asked: those the user placed first, the others behind in their default order. */
export function orderedSources<T extends { id: string }>(sources: T[], order: string[]): T[] {
  const place = (id: string) => {
    const index = order.indexOf(id);
    return index < 0 ? order.length : index;
  };
  return [...sources].sort((a, b) => place(a.id) - place(b.id));
}
