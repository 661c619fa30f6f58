/**
 * The minutes (berita acara) and the commitment of a rembuk, laid out as blocks: PDF and Word say the same. Who came is counted by sector; no person is named but those
 * who sign.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { countOutcomes, type Minutes, type MinutesClause } from '@konvergen/core/rembuk/minutes.ts'
import { sayMeetingTime, type Zone } from '@konvergen/core/tasks/meeting.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { type Block, bullets, heading, type Paper, plain, quiet, tableOf } from '../analysis/paper-blocks.ts'
import type { PaperColumn, PaperRow } from '../ansit/paper-table.ts'
import { WORDS } from '../ansit/words.ts'
import { excerptBlocks } from '../chain/excerpt-blocks.ts'
import { lokusMap } from './lokus-map.ts'
import * as words from './minutes-words.ts'
import { type MinutesPhotos, photosAnnex } from './photos-annex.ts'
import { targetsAnnex } from './targets-annex.ts'

type Say = (text: Bilingual) => string

const left = (head: string, width: 'auto' | number): PaperColumn => ({ head, width, side: 'left' })
const row = (...cells: string[]): PaperRow => ({ kind: 'row', cells })
const DASH = '–'
function sayAmount({ volume, unit, rupiah }: MinutesClause, language: Language): string[] {
  return [
    ...(volume === null ? [] : [`${sayNumber(volume, language)}${unit === null ? '' : ` ${unit}`}`]),
    ...(rupiah === null ? [] : [`Rp ${sayRupiah(rupiah, language)}`]),
  ]
}

function clauseFacts(clause: MinutesClause, language: Language, say: Say): string[] {
  const { owners, due, indicator } = clause
  const amount = sayAmount(clause, language)
  return [
    ...(owners.length === 0 ? [] : [`${say({ id: 'Pemilik', en: 'Owner' })}: ${owners.join(', ')}`]),
    ...(due === null ? [] : [`${say({ id: 'Tenggat', en: 'Due' })}: ${sayDay(due, language)}`]),
    ...(indicator === null ? [] : [`${say({ id: 'Indikator', en: 'Indicator' })}: ${indicator}`]),
    ...(amount.length === 0 ? [] : [`${say({ id: 'Volume dan dana', en: 'Volume and money' })}: ${amount.join(', ')}`]),
  ]
}

function clauseBlocks(clause: MinutesClause, language: Language, say: Say): Block[] {
  const { no, body, outcome, objections } = clause
  const objected = objections.map(({ office, body: said }) => `${say({ id: 'Keberatan', en: 'Objection of' })} ${office}: ${said}`)
  return [
    heading(3, `${say({ id: 'Butir', en: 'Clause' })} ${no}: ${say(words.sayOutcome(outcome))}`),
    plain(body),
    ...bullets([...clauseFacts(clause, language, say), ...objected]),
  ]
}

function attendanceBlocks({ attended, sectors, district }: Minutes, language: Language, say: Say): Block[] {
  const columns = [
    left(say({ id: 'Unsur', en: 'Sector' }), 2),
    { head: say({ id: 'Orang', en: 'People' }), width: 'auto' as const, side: 'right' as const },
    left(say({ id: 'Lembaga', en: 'Offices' }), 4),
  ]
  const rows = sectors.map(({ sector, people, offices }) =>
    row(say(words.SECTOR_WORDS[sector]), sayNumber(people, language), offices.join('; ') || DASH),
  )
  const total: PaperRow = {
    kind: 'total',
    cells: [say({ id: 'Jumlah', en: 'All' }), sayNumber(attended, language), ''],
  }
  return [
    heading(2, say({ id: 'Kehadiran', en: 'Attendance' })),
    ...tableOf(
      say({ id: 'Kehadiran menurut unsur', en: 'Attendance by sector' }),
      { columns, rows: [...rows, total] },
      say({ id: `daftar hadir rapat, ${district}`, en: `attendance list of the meeting, ${district}` }),
    ),
  ]
}

function basisBlocks({ preconditions, analysis, agenda }: Minutes, say: Say): Block[] {
  const checked = preconditions.map(({ what, state }) => `${say(words.PRECONDITION_WORDS[what])}: ${say(words.STATE_WORDS[state])}`)
  const version =
    analysis === null
      ? []
      : [
          quiet(
            say({
              id: `Rembuk ini bertumpu pada analisis situasi ${analysis.year} versi ${analysis.version}, SHA-256 ${analysis.digest}.`,
              en: `This rembuk rests on the situation analysis ${analysis.year} version ${analysis.version}, SHA-256 ${analysis.digest}.`,
            }),
          ),
        ]
  return [
    heading(2, say({ id: 'Dasar', en: 'Basis' })),
    ...bullets(checked),
    ...version,
    heading(2, say({ id: 'Agenda', en: 'Agenda' })),
    ...bullets(agenda),
  ]
}

function followBlocks({ follows }: Minutes, language: Language, say: Say): Block[] {
  if (follows === null) return []
  const columns = [
    left(say({ id: 'Perubahan', en: 'Change' }), 1),
    left(say({ id: 'Butir', en: 'Clause' }), 3),
    left(say({ id: 'Bagian', en: 'Parts' }), 1),
  ]
  const rows = follows.differences.map(({ what, body, fields }) =>
    row(say(words.DIFFERENCE_WORDS[what]), body, fields.map((field) => say(words.FIELD_WORDS[field])).join(', ') || DASH),
  )
  const source = `${follows.title}, ${sayDay(follows.day, language)}`
  return [
    heading(2, say({ id: 'Perbedaan dengan rembuk sebelumnya', en: 'Difference from the rembuk before' })),
    ...tableOf(say({ id: 'Butir dibandingkan', en: 'Clauses compared' }), { columns, rows }, source, true),
    ...excerptBlocks(follows.chain ?? null, {
      language,
      level: 2,
      source: say({ id: 'rantai di Konvergen', en: 'chain in Konvergen' }),
      title: say({ id: 'Sampai di mana kesepakatan rembuk sebelumnya', en: 'How far the agreements of the rembuk before went' }),
    }),
  ]
}

function lokusBlocks({ lokus, year }: Minutes, boundaries: readonly DesaBoundary[], language: Language): Block[] {
  const say: Say = (text) => text[language]
  const head = heading(2, say({ id: 'Lampiran: lokus', en: 'Annex: lokus' }), true)
  if (lokus === null || lokus.rows.length === 0)
    return [head, plain(say({ id: 'Belum ada keputusan lokus yang tercatat.', en: 'No decision on lokus is recorded.' }))]
  const columns = [
    left(say({ id: 'Kode', en: 'Code' }), 'auto'),
    left(say({ id: 'Desa/kelurahan', en: 'Village' }), 2),
    left('Kecamatan', 2),
    left(say({ id: 'Status', en: 'Status' }), 1),
    left(say({ id: 'Dasar', en: 'Basis' }), 3),
  ]
  const rows = lokus.rows.map(({ code, name, kecamatan, status, basis }) => {
    const said = words.LOKUS_STATUS_WORDS[status]
    return row(code, name, kecamatan, said === undefined ? status : say(said), basis ?? DASH)
  })
  const older =
    lokus.year === year
      ? []
      : [
          quiet(
            say({
              id: `Untuk ${year} belum ada keputusan; yang tertulis adalah lokus ${lokus.year}.`,
              en: `Nothing was decided for ${year} yet; what stands here are the lokus of ${lokus.year}.`,
            }),
          ),
        ]
  const caption = say({ id: `Lokus ${lokus.year} menurut keputusan`, en: `Lokus of ${lokus.year} as decided` })
  return [
    head,
    ...older,
    ...tableOf(caption, { columns, rows }, say({ id: 'keputusan lokus kabupaten', en: 'decisions on lokus of the district' }), true),
    ...lokusMap(lokus, boundaries, language),
  ]
}

function opening(minutes: Minutes, language: Language, say: Say): string {
  const { level, area, year, place, day, clock, zone, duration } = minutes
  const time = sayMeetingTime({ wall: { day, clock }, zone: zone as Zone, minutes: duration }, language)
  const { agreed, refused, putOff, open } = countOutcomes(minutes.clauses)
  return say({
    id: `Rembuk stunting ${words.LEVEL_WORDS[level].id}, ${area}, untuk tahun ${year}, diadakan pada ${time} di ${place}. Dari ${minutes.clauses.length} butir, ${agreed} disepakati, ${refused} ditolak, ${putOff} ditunda${open === 0 ? '' : `, ${open} belum diputuskan`}.`,
    en: `Rembuk on stunting ${words.LEVEL_WORDS[level].en}, ${area}, for ${year}, held on ${time} at ${place}. Of ${minutes.clauses.length} clauses ${agreed} were agreed, ${refused} refused, ${putOff} put off${open === 0 ? '' : `, ${open} are not decided`}.`,
  })
}

function paperOf(
  title: string,
  minutes: Minutes,
  { language, foot, mark, blocks }: Pick<Paper, 'language' | 'foot' | 'mark' | 'blocks'>,
): Paper {
  const say: Say = (text) => text[language]
  return {
    language,
    title,
    place: minutes.area,
    cover: null,
    contentsTitle: '',
    isNumbered: true,
    foot,
    audience: '',
    mark,
    pageWord: say({ id: 'Halaman', en: 'Page' }),
    ofWord: say({ id: 'dari', en: 'of' }),
    words: {
      table: say({ id: 'Tabel', en: 'Table' }),
      picture: say({ id: 'Gambar', en: 'Figure' }),
      source: say({ id: 'Sumber', en: 'Source' }),
    },
    blocks,
  }
}

export interface Standing {
  /** Of what was frozen; null = a draft. */
  readonly digest: string | null
  /** The district is a sample. */
  readonly isDemo: boolean
  /** Of its villages, as they are today; none = no map. */
  readonly boundaries?: readonly DesaBoundary[]
  readonly photos?: MinutesPhotos
}

const NO_PHOTOS: MinutesPhotos = { shown: [], withheld: 0, more: 0 }

export function minutesPaper(
  minutes: Minutes,
  { digest, isDemo, boundaries = [], photos = NO_PHOTOS }: Standing,
  language: Language,
): Paper {
  const say: Say = (text) => text[language]
  const title = say({ id: 'Berita acara rembuk stunting', en: 'Minutes of the rembuk on stunting' })
  const blocks: Block[] = [
    { kind: 'letterhead', lines: minutes.letterhead },
    heading(1, title),
    { kind: 'text', tone: 'lead', text: minutes.title },
    plain(opening(minutes, language, say)),
    ...basisBlocks(minutes, say),
    ...attendanceBlocks(minutes, language, say),
    heading(2, say({ id: 'Butir kesepakatan', en: 'Clauses' })),
    ...minutes.clauses.flatMap((clause) => clauseBlocks(clause, language, say)),
    ...followBlocks(minutes, language, say),
    heading(2, say({ id: 'Tanda tangan', en: 'Signatures' })),
    plain(
      say({
        id: `Demikian berita acara ini dibuat di ${minutes.place}, ${sayDay(minutes.day, language)}.`,
        en: `Drawn up at ${minutes.place}, ${sayDay(minutes.day, language)}.`,
      }),
    ),
    { kind: 'signatures', signers: minutes.signers },
    ...lokusBlocks(minutes, boundaries, language),
    ...targetsAnnex(minutes, language),
    ...photosAnnex(photos, language),
  ]
  const draft = say({ id: 'DRAF: rembuk belum ditutup', en: 'DRAFT: the rembuk is not closed' })
  return paperOf(title, minutes, {
    language,
    foot: digest === null ? draft : `SHA-256 ${digest}`,
    mark: [...(isDemo ? [WORDS[language].demoShort] : []), ...(digest === null ? [draft] : [])].join(' · ') || null,
    blocks,
  })
}

/** Commitments are Indonesian, whatever language the screen has. */
export function commitmentPaper(minutes: Minutes, { isDemo }: Pick<Standing, 'isDemo'>): Paper {
  const agreed = minutes.clauses.filter(({ outcome }) => outcome?.result === 'disepakati')
  const title = 'Komitmen bersama percepatan penurunan stunting'
  const blocks: Block[] = [
    { kind: 'letterhead', lines: minutes.letterhead },
    heading(1, title),
    quiet(
      `Kode lembar ${minutes.code}. Setelah ditandatangani, pindai lembar ini dan unggah pada rembuknya dengan kode itu; kode lain ditolak.`,
    ),
    plain(
      `Kami yang bertanda tangan di bawah ini, peserta rembuk stunting ${minutes.area} pada ${sayDay(minutes.day, 'id')} di ${minutes.place}, bersepakat melaksanakan butir berikut menurut tugas dan kewenangan masing-masing.`,
    ),
    ...(agreed.length === 0 ? [plain('Belum ada butir yang disepakati.')] : []),
    ...agreed.flatMap((clause) => [
      {
        kind: 'list' as const,
        items: [{ term: `Butir ${clause.no}`, text: [clause.body, ...clauseFacts(clause, 'id', ({ id }) => id)].join(' · ') }],
      },
    ]),
    heading(2, 'Yang menandatangani'),
    { kind: 'signatures', signers: minutes.signers },
  ]
  return paperOf(title, minutes, { language: 'id', foot: `Kode lembar ${minutes.code}`, mark: isDemo ? WORDS.id.demoShort : null, blocks })
}
