/** Name of a shape or vocabulary as a type: `AgendaItem` of “Agenda item”. */
export function typeName({ title }: { readonly title: string }): string {
  return title.replace(/[ -](.)/g, (_, letter: string) => letter.toUpperCase());
}
