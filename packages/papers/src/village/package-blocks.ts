/** The package of a village as tables: how it is, what it lacks, what it is recommended to do and who may pay, what the district does there, what is asked until when. */
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import { moneyBySource } from '@konvergen/core/village/money-of-package.ts'
import type { PackageContent, PackageRecommendation } from '@konvergen/core/village/package-content.ts'
import { DANA_DESA_WORDS, MEMORY_WORDS } from '@konvergen/core/village/words.ts'
import { type Block, heading, plain, quiet, tableOf } from '../analysis/paper-blocks.ts'
import { FIGURE_NAMES } from '../ansit/figure-names.ts'
import { left, type PaperRow, right, rightStrong, row } from '../ansit/paper-table.ts'
import type { PackageSpeaker } from './package-speaker.ts'

const DASH = '–'

function profileBlocks({ figures }: PackageContent, speak: PackageSpeaker): Block[] {
  const names: Partial<Readonly<Record<string, (typeof FIGURE_NAMES)['id'][FigureKey]>>> = FIGURE_NAMES[speak.language]
  const rows = figures.map(({ key, numerator, denominator, percent, source, period }) =>
    row(
      names[key]?.name ?? key,
      speak.count(numerator),
      speak.count(denominator),
      names[key]?.denominator ?? '',
      speak.percent(percent),
      source === '' ? DASH : `${source}, ${speak.period(period)}`,
    ),
  )
  const columns = [
    left(speak.say('Ukuran', 'Figure'), 3),
    right(speak.say('Jumlah', 'Count')),
    right(speak.say('Dari', 'Of')),
    left(speak.say('Kelompok', 'Group'), 3),
    rightStrong('%'),
    left(speak.say('Sumber', 'Source'), 3),
  ]
  if (rows.length === 0) return [plain(speak.say('Belum ada ukuran desa ini.', 'There is no figure of this village yet.'))]
  return tableOf(
    speak.say('Profil singkat', 'Profile in short'),
    { columns, rows },
    speak.say('berkas yang tercantum pada setiap baris', 'the files named in each row'),
    true,
  )
}

function gapBlocks({ gaps, period }: PackageContent, speak: PackageSpeaker): Block[] {
  if (period === null) return [plain(speak.say('Cakupan layanan belum dilaporkan.', 'Coverage of services was not reported.'))]
  if (gaps.length === 0) return [plain(speak.say('Tidak ada layanan yang diketahui kurang.', 'No service is known to be short.'))]
  const columns = [
    left(speak.say('Kode', 'Code')),
    left(speak.say('Layanan', 'Service'), 1),
    rightStrong(speak.say('Belum terjangkau', 'Not reached')),
  ]
  const rows = gaps
    .toSorted((a, b) => (b.people ?? -1) - (a.people ?? -1))
    .map(({ indicator, name, people }) => row(indicator, name[speak.language], speak.count(people)))
  return tableOf(
    speak.say('Kesenjangan layanan', 'Gaps of services'),
    { columns, rows },
    speak.say(`laporan pengampu, ${speak.period(period)}`, `reports of the offices, ${speak.period(period)}`),
    true,
  )
}

function aboutOf({ danaDesa, siskeudes, gaps, note }: PackageRecommendation, speak: PackageSpeaker): string {
  const closes = gaps.map(({ indicator }) => indicator).join(', ')
  return [
    ...(closes === '' ? [] : [speak.say(`menutup ${closes}`, `closes ${closes}`)]),
    `Dana Desa: ${DANA_DESA_WORDS[danaDesa.answer][speak.language]}${danaDesa.source === null ? '*' : ` (${danaDesa.source})`}`,
    ...(siskeudes === null ? [] : [`Siskeudes ${siskeudes}*`]),
    ...(note === null ? [] : [note]),
  ].join(' · ')
}

/** What costs most first; what is not known last. */
function dearestFirst(a: PackageRecommendation, b: PackageRecommendation): number {
  const dearer = Number(BigInt(b.cost ?? '-1') - BigInt(a.cost ?? '-1'))
  return dearer === 0 ? (a.title < b.title ? -1 : 1) : dearer
}

function recommendationBlocks(content: PackageContent, speak: PackageSpeaker): Block[] {
  const { recommendations, period } = content
  if (recommendations.length === 0) return [plain(speak.say('Belum ada kegiatan yang direkomendasikan.', 'Nothing is recommended yet.'))]
  const columns = [
    left(speak.say('Kegiatan', 'Activity'), 1),
    right('Volume'),
    right(speak.say('Biaya satuan', 'Unit cost')),
    rightStrong(speak.say('Biaya', 'Cost')),
    left(speak.say('Sumber dana', 'Source')),
  ]
  const rows = recommendations
    .toSorted(dearestFirst)
    .flatMap((each): PaperRow[] => [
      row(
        each.title,
        each.volume === null ? speak.unknown : `${speak.count(each.volume)} ${each.unit}`,
        speak.rupiah(each.unitCost),
        speak.rupiah(each.cost),
        SOURCE_WORDS[each.source][speak.language],
      ),
      { kind: 'note', cells: [aboutOf(each, speak)] },
    ])
  const totals = moneyBySource(recommendations).map(({ source, rupiah, unknown }): PaperRow => {
    const open = unknown === 0 ? '' : speak.say(` (${unknown} belum diketahui)`, ` (${unknown} not known)`)
    return {
      kind: 'total',
      cells: [speak.say('Jumlah', 'Total') + open, '', '', speak.rupiah(rupiah), SOURCE_WORDS[source][speak.language]],
    }
  })
  return [
    ...tableOf(
      speak.say('Kegiatan yang direkomendasikan', 'Activities recommended'),
      { columns, rows: [...rows, ...totals] },
      speak.say(
        `kesenjangan ${speak.period(period)}; volume = sasaran yang belum terjangkau, atau seperti ditulis sekretariat; biaya = volume × biaya satuan`,
        `gaps of ${speak.period(period)}; volume = those not reached, or as the secretariat wrote it; cost = volume × unit cost`,
      ),
      true,
    ),
    quiet(`* = ${MEMORY_WORDS[speak.language]}.`),
  ]
}

function activityBlocks({ activities }: PackageContent, speak: PackageSpeaker): Block[] {
  if (activities.length === 0)
    return [plain(speak.say('Belum ada kegiatan lembaga yang direncanakan di wilayah ini.', 'No office plans an activity here yet.'))]
  const columns = [
    left(speak.say('Kegiatan lembaga', 'Activity of an office'), 2),
    left(speak.say('Lembaga', 'Office'), 1),
    right(speak.say('Desa', 'Villages')),
    left(speak.say('Pagu untuk semua desa itu', 'Money for all these villages'), 2),
  ]
  const rows = activities.map(({ title, office, villages, money }) =>
    row(
      title,
      office ?? speak.say('Sekretariat', 'Secretariat'),
      speak.count(villages),
      money.length === 0
        ? speak.unknown
        : money.map(({ source, rupiah }) => `${SOURCE_WORDS[source][speak.language]} ${speak.rupiah(rupiah)}`).join('; '),
    ),
  )
  return tableOf(
    speak.say('Yang dikerjakan kabupaten di sini', 'What the district does here'),
    { columns, rows },
    speak.say('rencana lembaga', 'plans of the offices'),
    true,
  )
}

export function packageBlocks(content: PackageContent, speak: PackageSpeaker): Block[] {
  return [
    ...profileBlocks(content, speak),
    ...gapBlocks(content, speak),
    heading(2, speak.say('Rekomendasi', 'Recommendations')),
    ...recommendationBlocks(content, speak),
    heading(2, speak.say('Urusan kabupaten', 'What belongs to the district')),
    ...activityBlocks(content, speak),
  ]
}
