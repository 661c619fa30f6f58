/** Remarks as a short choice. */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { RemarkCode } from '@konvergen/core/plan/remarks.ts'

/** Only those that an activity can bear; the others are of rows of a sheet. */
export const REMARK_NAMES: Readonly<Partial<Record<RemarkCode, Bilingual>>> = {
  'biaya-beda': { id: 'Biaya tidak cocok', en: 'Costs do not agree' },
  'tanpa-dana': { id: 'Belum ada dana', en: 'No money yet' },
  'tanpa-kode': { id: 'Belum ada kode', en: 'No code yet' },
  'kode-tak-terbaca': { id: 'Kode tidak terbaca', en: 'Code cannot be read' },
  'kode-bukan-sub': { id: 'Bukan sub-kegiatan', en: 'Not a sub-kegiatan' },
  'kode-tak-dikenal': { id: 'Kode tidak dikenal', en: 'Code not known' },
  'tanpa-kesenjangan': { id: 'Tanpa kesenjangan', en: 'Closes no gap' },
  'tanpa-tempat': { id: 'Belum ada desa', en: 'No village yet' },
  'volume-tempat-beda': { id: 'Volume tidak cocok', en: 'Volumes do not agree' },
}
