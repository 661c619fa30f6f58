/**
 * Names for invented children and their parents, joined from ordinary words: things of garden, sea and sky, so that no real person is met.
 */
import { type Random, randomInteger } from '../kit/random.ts'

const words = (text: string): readonly string[] => text.split(' ')

const GIRLS = words('Embun Kelopak Senja Pelangi Rinai Lembayung Gerimis Kuncup Selasih Kemangi Teratai Anggrek Seroja Kenanga Jelita Buih')
const BOYS = words('Karang Angin Ombak Guntur Layar Bambu Garuda Merapi Samudra Elang Jenggala Tebing Beringin Halilintar Rotan Arus')
const MIDDLE = words('Biru Jingga Ungu Perak Kencana Rimba Muara Lembah Bukit Telaga Fajar Rembulan Bintang Awan Hujan Salju Pasir Mutiara')
/** Says that the bearer is invented. */
const LAST = words('Contoh Rekaan Misalan Umpama Angan Khayal Andaian')
const MOTHERS = words('Lumbung Melati Cempaka Mawar Dahlia Pandan Kenari Srikaya Delima Kasturi Cendana Kamboja')
const FATHERS = words('Lesung Cangkul Pedati Perahu Gamelan Kendang Gerobak Jangkar Tombak Obor Pelita Bajak')
const HAMLETS = words('Krajan Sumber Tengah Kulon Wetan Lor Kidul Mekar')
const POSYANDU = words('Melati Mawar Anggrek Kenanga Dahlia Cempaka Teratai Flamboyan Kamboja Seroja Bougenvil Matahari Sakura Tulip Aster')

export function pick(random: Random, list: readonly string[]): string {
  return list[randomInteger(random, 0, list.length - 1)] as string
}

export function inventChildName(random: Random, sex: 'L' | 'P'): string {
  return `${pick(random, sex === 'L' ? BOYS : GIRLS)} ${pick(random, MIDDLE)} ${pick(random, LAST)}`
}

/** `AYAH / IBU`, as the export keeps them. */
export function inventParents(random: Random): string {
  return `${pick(random, FATHERS)} ${pick(random, LAST)} / ${pick(random, MOTHERS)} ${pick(random, MIDDLE)}`.toUpperCase()
}

export function inventHamlet(random: Random): string {
  return `Dusun ${pick(random, HAMLETS)}`
}

/** No two of a village alike. */
export function posyanduName(index: number): string {
  const round = Math.floor(index / POSYANDU.length)
  const name = POSYANDU[index % POSYANDU.length] as string
  return round === 0 ? name : `${name} ${round + 1}`
}
