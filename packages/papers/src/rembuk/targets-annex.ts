/** The annex of how many people of each group the villages have, as it was frozen. Not reported is a dash, zero is zero. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { Minutes } from '@konvergen/core/rembuk/minutes.ts'
import { type Block, heading, plain, quiet, tableOf } from '../analysis/paper-blocks.ts'
import { left, type PaperColumn, row } from '../ansit/paper-table.ts'

const DASH = '–'

/** Nothing for minutes that were frozen before these were kept. */
export function targetsAnnex({ targets }: Minutes, language: Language): Block[] {
  if (targets === undefined) return []
  const say = (text: Bilingual): string => text[language]
  const head = heading(2, say({ id: 'Lampiran: sasaran menurut desa', en: 'Annex: people to be served, by village' }), true)
  if (targets === null)
    return [head, plain(say({ id: 'Belum ada jumlah sasaran desa yang dilaporkan.', en: 'No numbers of villages were reported.' }))]
  const { groups, rows } = targets
  const columns = [
    left(say({ id: 'Kode', en: 'Code' })),
    left(say({ id: 'Desa/kelurahan', en: 'Village' }), 2),
    left('Lokus'),
    ...groups.map(({ name }): PaperColumn => ({ head: name, width: 1, side: 'right' })),
  ]
  const said = rows.map(({ code, name, isLokus, values }) =>
    row(
      code,
      name,
      isLokus ? say({ id: 'ya', en: 'yes' }) : DASH,
      ...values.map((value) => (value === null ? DASH : sayNumber(value, language))),
    ),
  )
  const sums = groups.map((_, at) => {
    const told = rows.flatMap(({ values }) => values[at] ?? [])
    return told.length === 0
      ? DASH
      : sayNumber(
          told.reduce((sum, value) => sum + value, 0),
          language,
        )
  })
  const total = { kind: 'total' as const, cells: ['', say({ id: 'Jumlah yang dilaporkan', en: 'Sum of what is reported' }), '', ...sums] }
  const periods = groups.map(({ name, period }) => `${name} ${sayPeriod(period, language)}`).join('; ')
  return [
    head,
    quiet(
      say({
        id: `Angka terbaru yang dilaporkan saat rembuk: ${periods}. Tanda ${DASH} berarti belum dilaporkan.`,
        en: `The newest numbers that were reported: ${periods}. ${DASH} means not reported.`,
      }),
    ),
    ...tableOf(
      say({ id: 'Sasaran menurut desa/kelurahan', en: 'People to be served by village' }),
      { columns, rows: [...said, total] },
      say({ id: 'laporan perangkat daerah dan desa', en: 'reports of offices and villages' }),
      true,
    ),
  ]
}
