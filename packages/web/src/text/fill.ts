/**
 * A text with its values filled in: `{n}` by its name, `{n:village|villages}` with the word that goes with the number of that name.
 */
export type Values = Readonly<Record<string, string | number>>

export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return (one === undefined ? String(value) : String(value) === '1' ? one : many) ?? whole
  })
}
