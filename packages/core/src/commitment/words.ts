/**
 * What kinds of pledgers and states of commitments are called, on pages and papers.
 */
import type { Words } from '../indicators/indicator.ts'
import type { Pledger, PledgeState } from './pledge.ts'
import type { PublicState } from './public-pledge.ts'

const words = (id: string, en: string): Words => ({ id, en })

export const PLEDGER_WORDS: Readonly<Record<Pledger, Words>> = {
  lembaga: words('Perangkat daerah dan instansi', 'Office of government'),
  desa: words('Desa/kelurahan', 'Village'),
  kecamatan: words('Kecamatan', 'Kecamatan'),
  dprd: words('DPRD', 'District parliament (DPRD)'),
  forkopimda: words('Forkopimda', 'Police, army, courts (Forkopimda)'),
  perusahaan: words('Perusahaan', 'Company'),
  'perguruan-tinggi': words('Perguruan tinggi', 'University'),
  organisasi: words('Organisasi masyarakat', 'Organisation'),
  perorangan: words('Perorangan', 'Individual'),
}

export const PLEDGE_STATE_WORDS: Readonly<Record<PledgeState, Words>> = {
  dijanjikan: words('Dijanjikan', 'Pledged'),
  berjalan: words('Berjalan', 'Under way'),
  dipenuhi: words('Dipenuhi', 'Fulfilled'),
  sebagian: words('Sebagian', 'In part'),
  ditarik: words('Ditarik', 'Withdrawn'),
}

export const PUBLIC_STATE_WORDS: Readonly<Record<PublicState, Words>> = {
  dipenuhi: words('Dipenuhi', 'Fulfilled'),
  berjalan: words('Berjalan', 'Under way'),
  terlambat: words('Lewat tenggat', 'Overdue'),
}
