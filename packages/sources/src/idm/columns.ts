/** The columns of the recommendations of the village-development index; headings name the year of the index (`IKS 2023`). */
import { IDM_COLUMNS } from '@konvergen/core/intake/lists/idm.ts'
import { type RecordReading, recordClassifier } from '../records/record-reading.ts'

const YEAR = '(?: 20\\d\\d)?$'

export const IDM_READING: RecordReading<typeof IDM_COLUMNS> = {
  columns: IDM_COLUMNS,
  classify: recordClassifier<keyof typeof IDM_COLUMNS>([
    ['iks', new RegExp(`^IKS${YEAR}`)],
    ['ike', new RegExp(`^IKE${YEAR}`)],
    ['ikl', new RegExp(`^IKL${YEAR}`)],
    ['idm', new RegExp(`^(?:NILAI )?IDM${YEAR}`)],
    ['status', new RegExp(`^STATUS(?: IDM)?${YEAR}`)],
    ['target', new RegExp(`^TARGET(?: IDM)?${YEAR}`)],
    ['kodeProv', /^KODE PROV(?:INSI)?$/],
    ['prov', /^NAMA PROVINSI$/],
    ['kodeKab', /^KODE KAB(?:UPATEN)?$/],
    ['kab', /^NAMA KABUPATEN$/],
    ['kodeKec', /^KODE KEC(?:AMATAN)?$/],
    ['kec', /^NAMA KECAMATAN$/],
    ['kode', /^KODE DESA$/],
    ['desa', /^NAMA DESA$/],
    ['keterangan', 'KETERANGAN'],
    ['kegiatan', /^KEGIATAN(?: YANG DAPAT DILAKUKAN)?$/],
    ['nilai', 'NILAI'],
    ['olehPusat', 'PUSAT'],
    ['olehProvinsi', 'PROVINSI'],
    ['olehKabupaten', 'KABUPATEN'],
    ['olehDesa', 'DESA'],
    ['olehSwasta', 'SWASTA'],
    ['olehMasyarakat', 'MASYARAKAT'],
  ]),
  required: 'idm',
  least: 6,
  needs: [['desa', 'kode'], ['idm']],
  deepest: 2,
  who: ['kode', 'desa'],
}
