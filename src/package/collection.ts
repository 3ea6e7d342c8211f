/** Records of one kind. A record is read when it is first asked for, and frozen. */
export interface Collection<Id extends string, Item> extends Iterable<Item> {
  /** All ids, in their order. */
  readonly ids: readonly Id[];
  readonly size: number;
  /** The record of an id. */
  get(id: Id): Item;
  /** The record of an id that may not exist. */
  find(id: string): Item | undefined;
  /** Whether a text is the id of a record. */
  has(id: string): id is Id;
  /** The records that a test accepts. */
  filter(test: (item: Item) => boolean): readonly Item[];
}

/**
 * Makes a collection of records given as JSON texts by id.
 * @internal
 */
export function collection<Id extends string, Item>(
  texts: Readonly<Record<Id, string>>,
): Collection<Id, Item>;
export function collection(texts: Readonly<Record<string, string>>): Collection<string, unknown> {
  const ids = Object.freeze(Object.keys(texts));
  const read = new Map<string, unknown>();
  const find = (id: string): unknown => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    if (text === undefined) return undefined;
    if (!read.has(id)) read.set(id, readFrozen(text));
    return read.get(id);
  };
  const get = (id: string): unknown => {
    const item = find(id);
    if (item === undefined) throw new RangeError(`There is no record “${id}”.`);
    return item;
  };
  return Object.freeze({
    ids,
    size: ids.length,
    get,
    find,
    has: (id: string): id is string => Object.hasOwn(texts, id),
    filter: (test: (item: unknown) => boolean) => ids.map(get).filter(test),
    [Symbol.iterator]: () => ids.map(get)[Symbol.iterator](),
  });
}

/**
 * The record that a JSON text holds, frozen to the bottom.
 * @internal
 */
export function readFrozen(text: string): unknown {
  return deepFreeze(JSON.parse(text));
}

function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
