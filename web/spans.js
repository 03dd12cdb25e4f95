// What most of a drawing lies in: the few that lie far off would press all others into a corner.
const DAY = 86400000;

// `items` in order of `at`; those in the shortest time in which four of five lie, with some room around it.
export function closest(items, at) {
  if (!items.length) return items;
  const count = Math.max(1, Math.ceil(items.length * 0.8));
  let first = 0;
  for (let index = 0; index + count <= items.length; index += 1) {
    if (at(items[index + count - 1]) - at(items[index]) < at(items[first + count - 1]) - at(items[first])) first = index;
  }
  const [from, to] = [at(items[first]), at(items[first + count - 1])];
  const room = Math.max(DAY * 3, (to - from) * 0.25);
  return items.filter((one) => at(one) >= from - room && at(one) <= to + room);
}
