/**
 * What is to be looked at in an activity. Nothing of it is corrected: the office that wrote it decides.
 */
import { readSubKegiatanCode } from '../intake/lists/sub-kegiatan-code.ts'
import { sayNumber } from '../kit/say-number.ts'
import { sayRupiah } from '../kit/say-rupiah.ts'
import { type ActivityFacts, costInHundredths, proposedCost, totalOf } from './activity.ts'
import { type Remark, remark } from './remarks.ts'

const HUNDRED = 100n
/** Sums of volumes with two decimals. */
const CLOSE = 0.005

export type Checked = Pick<ActivityFacts, 'subKegiatan' | 'indicators' | 'placing' | 'volume' | 'unitCost' | 'money'>

/** Of the villages that are named. */
export interface PlacesSum {
  readonly count: number
  /** How many of them have a volume of their own, and what these come to. */
  readonly told: number
  readonly sum: number
}

export function sumPlaces(places: ActivityFacts['places']): PlacesSum {
  const told = places.flatMap(({ volume }) => (volume === null ? [] : [volume]))
  return { count: places.length, told: told.length, sum: told.reduce((all, each) => all + each, 0) }
}

/** `isListed`: by normal code whether the nomenclature holds it; null = there is no nomenclature here. */
export type IsListed = ((code: string) => boolean) | null

function codeRemarks(written: string | null, isListed: IsListed): Remark[] {
  if (written === null) return [remark('tanpa-kode')]
  const code = readSubKegiatanCode(written)
  if (code === null) return [remark('kode-tak-terbaca', { kode: written })]
  if (code.level !== 'sub_kegiatan') return [remark('kode-bukan-sub', { kode: written, tingkat: code.level.replace('_', ' ') })]
  return isListed === null || isListed(code.kode) ? [] : [remark('kode-tak-dikenal', { kode: written })]
}

function moneyRemarks(checked: Checked): Remark[] {
  const total = totalOf(checked.money)
  if (total === null) return [remark('tanpa-dana')]
  const cost = costInHundredths(checked)
  if (cost === null || cost === total * HUNDRED) return []
  return [remark('biaya-beda', { hitungan: sayRupiah(proposedCost(checked) ?? '0'), jumlah: sayRupiah(total) })]
}

const sayVolume = (value: number): string => sayNumber(value, 'id', Number.isInteger(value) ? 0 : 2)

function placeRemarks({ placing, volume }: Checked, { count, told, sum }: PlacesSum): Remark[] {
  if (placing !== 'desa') return []
  if (count === 0) return [remark('tanpa-tempat')]
  if (volume === null || told < count) return []
  return Math.abs(sum - volume) < CLOSE ? [] : [remark('volume-tempat-beda', { jumlah: sayVolume(sum), volume: sayVolume(volume) })]
}

export function checkActivity(checked: Checked, places: PlacesSum, isListed: IsListed): Remark[] {
  return [
    ...codeRemarks(checked.subKegiatan, isListed),
    ...moneyRemarks(checked),
    ...placeRemarks(checked, places),
    ...(checked.indicators.length === 0 ? [remark('tanpa-kesenjangan')] : []),
  ]
}
