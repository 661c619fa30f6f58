/**
 * Figures of the statistics office that stand beside the series (poverty, income, spending): by indicator over years, as they were brought. They explain nothing by
 * themselves, and no figure is derived from them.
 */

/** One row of the long table, whatever it holds. */
export interface ContextRow {
  readonly indikator?: unknown
  readonly tahun?: unknown
  readonly nilai?: unknown
  readonly satuan?: unknown
  readonly sumber?: unknown
}

export interface ContextSeries {
  readonly name: string
  /** null = not said. */
  readonly unit: string | null
  readonly source: string | null
  /** Ascending by year, each once; null = the table says that there is none. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[]
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

/** `rows`: of one area, in the order in which they came in; of two for one year and indicator the later counts. A row without indicator or year is left out. */
export function contextSeries(rows: readonly ContextRow[]): ContextSeries[] {
  const known = rows.flatMap(({ indikator, tahun, nilai, satuan, sumber }) => {
    const name = textOf(indikator)
    if (name === null || typeof tahun !== 'number') return []
    return [{ name, year: tahun, value: typeof nilai === 'number' ? nilai : null, unit: textOf(satuan), source: textOf(sumber) }]
  })
  const byName = Map.groupBy(known, ({ name }) => name.toUpperCase())
  return [...byName.values()]
    .map((own): ContextSeries => {
      const years = new Map(own.map(({ year, value }) => [year, value]))
      const latest = own.at(-1)
      return {
        name: latest?.name ?? '',
        unit: own.findLast(({ unit }) => unit !== null)?.unit ?? null,
        source: own.findLast(({ source }) => source !== null)?.source ?? null,
        points: [...years].toSorted(([a], [b]) => a - b).map(([year, value]) => ({ year, value })),
      }
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
}
