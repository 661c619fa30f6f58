/**
 * Recommendations of the village-development index (IDM, Kemendes): per village and activity, with the village's indices. The index is the mean of
 * its three parts (social, economic, ecological resilience), each 0 to 1 *(memory: Permendesa 2/2016; unverified)*.
 */
import type { Issue } from '../../kit/issue.ts'
import type { IssueCode, IssueParams } from '../issue-texts/catalogue.ts'
import { recordIssue } from '../records/record-issue.ts'
import type { RecordCheck } from './record-check.ts'

export const IDM_COLUMNS = {
  kodeProv: { type: 'teks', label: 'Kode provinsi' },
  prov: { type: 'teks', label: 'Provinsi' },
  kodeKab: { type: 'teks', label: 'Kode kabupaten' },
  kab: { type: 'teks', label: 'Kabupaten' },
  kodeKec: { type: 'teks', label: 'Kode kecamatan' },
  kec: { type: 'teks', label: 'Kecamatan' },
  kode: { type: 'teks', label: 'Kode desa' },
  desa: { type: 'teks', label: 'Desa' },
  iks: { type: 'desimal', label: 'IKS' },
  ike: { type: 'desimal', label: 'IKE' },
  ikl: { type: 'desimal', label: 'IKL' },
  idm: { type: 'desimal', label: 'Nilai IDM' },
  status: { type: 'teks', label: 'Status IDM' },
  target: { type: 'teks', label: 'Target IDM' },
  keterangan: { type: 'teks', label: 'Keterangan' },
  kegiatan: { type: 'teks', label: 'Kegiatan yang dapat dilakukan' },
  nilai: { type: 'nilai', label: 'Nilai' },
  olehPusat: { type: 'teks', label: 'Pusat' },
  olehProvinsi: { type: 'teks', label: 'Provinsi (pelaksana)' },
  olehKabupaten: { type: 'teks', label: 'Kabupaten (pelaksana)' },
  olehDesa: { type: 'teks', label: 'Desa (pelaksana)' },
  olehSwasta: { type: 'teks', label: 'Swasta' },
  olehMasyarakat: { type: 'teks', label: 'Masyarakat' },
} as const

/** The published index has four decimals, its parts too. */
const ROUNDING = 0.0002

export function checkIdm(): RecordCheck<typeof IDM_COLUMNS> {
  return {
    begin: () => [],
    row: ({ row, values, raw }, place) => {
      const issues: Issue[] = []
      const say = <Code extends IssueCode>(code: Code, column: keyof typeof IDM_COLUMNS, params: IssueParams<Code>) =>
        issues.push(recordIssue(code, { row, column, read: raw[column] }, place, IDM_COLUMNS, params))
      for (const column of ['iks', 'ike', 'ikl', 'idm'] as const) {
        const value = values[column]
        if (value !== null && (value < 0 || value > 1)) say('idm.luar-rentang', column, { kolom: IDM_COLUMNS[column].label })
      }
      const { iks, ike, ikl, idm } = values
      if (iks !== null && ike !== null && ikl !== null && idm !== null && Math.abs((iks + ike + ikl) / 3 - idm) > ROUNDING) {
        say('idm.bukan-rerata', 'idm', { tertulis: idm, hitungan: Math.round(((iks + ike + ikl) / 3) * 10_000) / 10_000 })
      }
      return issues
    },
  }
}
