import { allNodes, allSlots, type Dataset } from '../../dataset/dataset.ts';
import { expand } from '../../namespaces.ts';
import type { Rule } from '../rule.ts';

/** R30. */
export const addressesArePublic: Rule = {
  number: 'R30',
  demand:
    'An address is one that anybody can open: a host by name, no password, no port, no tracking; and no two sources share one.',
  reason: 'Sources are cited so that readers can go there; two records of one page are one source.',
  *check(dataset) {
    const owners = new Map<string, string>();
    for (const { node, value, pointer } of addresses(dataset)) {
      const { entry } = node;
      const isPage = entry.kind.name === 'source' && pointer === '/url';
      const owner = isPage ? owners.get(value) : undefined;
      if (isPage) owners.set(value, entry.id);
      const shared = owner === undefined ? undefined : `the source “${owner}” has the same address`;
      const problem = fault(value) ?? shared;
      if (problem === undefined) continue;
      yield {
        entry,
        pointer,
        problem,
        expected: 'the plain address of the page, as the publisher gives it',
        repair: 'take out what does not belong to the address, or merge the two sources',
      };
    }
  },
};

function* addresses(dataset: Dataset) {
  for (const node of allNodes(dataset))
    for (const { field, value, pointer } of allSlots(node))
      if (
        field.value.type === 'scalar' &&
        field.value.datatype === expand('xsd:anyURI') &&
        typeof value === 'string'
      )
        yield { node, value, pointer };
}

function fault(address: string): string | undefined {
  if (!URL.canParse(address)) return 'this is not an address';
  const { hostname, username, password, port, searchParams, protocol } = new URL(address);
  if (!['http:', 'https:'].includes(protocol)) return `the scheme “${protocol}” is not one of the web`;
  if (/^[\d.]+$|^\[|^[^.]+$|\.(local|internal|lan)$/.test(hostname))
    return `the host “${hostname}” is a number or a name of one network`;
  if (username !== '' || password !== '') return 'the address holds a user name or password';
  if (port !== '') return `the address names the port ${port}`;
  if ([...searchParams.keys()].some((name) => /^(utm_|fbclid|gclid)/.test(name)))
    return 'the address holds marks of tracking';
  return undefined;
}
