/** `<uuid> <version>,<uuid> <version>`, as `string_agg` writes it: five thousand rows are read five times faster as one text. */
const ID_LETTERS = 36

export function versionsIn(text: string | null | undefined): Map<string, string> {
  return new Map((text?.split(',') ?? []).map((one): [string, string] => [one.slice(0, ID_LETTERS), one.slice(ID_LETTERS + 1)]))
}
