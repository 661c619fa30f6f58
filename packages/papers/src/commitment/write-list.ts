/**
 * The list of commitments that the follow-up rembuk reads: how many are fulfilled and overdue, then each by kind of who pledged. No individual is named.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { CommitmentLine } from '@konvergen/contract/commitment.ts'
import { PLEDGERS } from '@konvergen/core/commitment/pledge.ts'
import { PLEDGER_WORDS } from '@konvergen/core/commitment/words.ts'
import type { Excerpt } from '@konvergen/core/kit/excerpt.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import { type Block, heading, type Paper, plain, tableOf } from '../analysis/paper-blocks.ts'
import { writePaperPdf } from '../analysis/write-pdf.ts'
import { left, right, row } from '../ansit/paper-table.ts'
import { WORDS } from '../ansit/words.ts'
import { excerptBlocks } from '../chain/excerpt-blocks.ts'
import { nameIn, placesIn, REGISTER_WORDS, type Register, stateIn } from './register.ts'

const DASH = '–'

function amountOf(volume: number | null, unit: string | null, language: Language): string {
  if (volume === null) return DASH
  return `${sayNumber(volume, language, Number.isInteger(volume) ? 0 : 2)} ${unit ?? ''}`.trim()
}

function rowsOf(lines: readonly CommitmentLine[], language: Language) {
  return lines.flatMap((line) => {
    const { uraian, volume, satuan, perkembangan, rupiah, tenggat, alasan } = line
    const about = [
      placesIn(line, language),
      ...(rupiah === null ? [] : [`Rp ${sayRupiah(rupiah, language)}`]),
      ...(alasan === null ? [] : [`${REGISTER_WORDS.reason[language]}: ${alasan}`]),
    ]
    return [
      row(
        nameIn(line, language),
        uraian,
        amountOf(volume, satuan, language),
        amountOf(perkembangan.volume, satuan, language),
        tenggat === null ? DASH : sayDay(tenggat, language),
        stateIn(line, language),
      ),
      { kind: 'note' as const, cells: [about.join(' · ')] },
    ]
  })
}

export interface RegisterList extends Register {
  /** What the chain says of the year; null = whoever asks may not read it. */
  readonly chain: Excerpt | null
}

function registerPaper({ year, today, district, isDemo, letterhead, lines, chain }: RegisterList, language: Language): Paper {
  const say = (text: Bilingual): string => text[language]
  const word = (name: keyof typeof REGISTER_WORDS): string => REGISTER_WORDS[name][language]
  const title = `${word('title')} ${year}`
  const source = say({
    id: `catatan komitmen, ${district}, ${sayDay(today, 'id')}`,
    en: `record of commitments, ${district}, ${sayDay(today, 'en')}`,
  })
  const columns = [
    left(word('name'), 2),
    left(word('what'), 4),
    right(word('volume')),
    right(word('done')),
    left(word('due')),
    left(word('state'), 1),
  ]
  const [fulfilled, overdue] = [
    lines.filter(({ keadaan }) => keadaan === 'dipenuhi').length,
    lines.filter(({ terlambat }) => terlambat).length,
  ]
  const parts: Block[] = PLEDGERS.flatMap((kind) => {
    const own = lines.filter(({ pihak }) => pihak === kind)
    return own.length === 0
      ? []
      : [
          heading(2, PLEDGER_WORDS[kind][language]),
          ...tableOf(PLEDGER_WORDS[kind][language], { columns, rows: rowsOf(own, language) }, source, true),
        ]
  })
  return {
    language,
    title,
    place: district,
    cover: null,
    contentsTitle: '',
    isNumbered: true,
    foot: `${title} · ${district}`,
    audience: '',
    mark: isDemo ? WORDS[language].demoShort : null,
    pageWord: say({ id: 'Halaman', en: 'Page' }),
    ofWord: say({ id: 'dari', en: 'of' }),
    words: {
      table: say({ id: 'Tabel', en: 'Table' }),
      picture: say({ id: 'Gambar', en: 'Figure' }),
      source: say({ id: 'Sumber', en: 'Source' }),
    },
    blocks: [
      { kind: 'letterhead', lines: letterhead },
      heading(1, title),
      plain(
        say({
          id: `Untuk tahun ${year} tercatat ${lines.length} komitmen: ${fulfilled} dipenuhi, ${overdue} lewat tenggat pada ${sayDay(today, 'id')}.`,
          en: `For ${year} ${lines.length} commitments are recorded: ${fulfilled} fulfilled, ${overdue} overdue on ${sayDay(today, 'en')}.`,
        }),
      ),
      ...parts,
      ...excerptBlocks(chain, { language, level: 2, source }),
    ],
  }
}

export function writeRegisterPdf(register: RegisterList, language: Language): Promise<Uint8Array> {
  return writePaperPdf(registerPaper(register, language))
}
