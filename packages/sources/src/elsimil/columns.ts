/**
 * The columns of Elsimil's recaps by their headings, as exported and misspelt: `MENGKOMSUMSI`, `TMENGKOMSUMSI TIDAK`, and in the recap after birth
 * two columns "MENDAPATKAN HIDUP / MENINGGAL" whose heading was copied from the pair before.
 */
import type { ElsimilBumilCount, ElsimilPascasalinCount } from '@konvergen/core/intake/elsimil.ts'
import type { HeadingTexts } from '../figures/headings.ts'

const LATE = '(?:BUMIL |IBU HAMIL )?>= ?32 MINGGU'
const TTD = '(?:TTD|TABLET TAMBAH DARAH|FE)'
const CONSUME = '(?:MENGKOMSUMSI|MENGKONSUMSI|MENGONSUMSI|KONSUMSI|MINUM)'
const GET = '(?:MENDAPAT(?:KAN)?|DAPAT|MENERIMA)'
const HELP = '(?:FASILITASI|FASILITAS)'

export const BUMIL_HEADINGS: HeadingTexts<ElsimilBumilCount> = [
  ['bumil32', new RegExp(`^${LATE}$`)],
  ['tanpaInfoKontrasepsi', new RegExp(`^${LATE} TIDAK ${GET} INFO(?:RMASI)? KONTRASEPSI$`)],
  ['infoKontrasepsi', new RegExp(`^${LATE} ${GET} INFO(?:RMASI)? KONTRASEPSI$`)],
  ['tidakKbpp', new RegExp(`^${LATE} (?:MEMUTUSKAN )?TIDAK (?:AKAN )?KBPP$`)],
  ['akanKbpp', new RegExp(`^${LATE} (?:AKAN|MEMUTUSKAN) KBPP$`)],
  ['tidakTerdampingi', /^(?:(?:BUMIL|IBU HAMIL) )?(?:TIDAK|BELUM) TERDAMPINGI$/],
  ['terdampingi', /^(?:(?:BUMIL|IBU HAMIL) )?TERDAMPINGI$/],
  ['bumil', 'BUMIL', 'IBU HAMIL', 'SASARAN BUMIL'],
  ['tidakDapatTtd', new RegExp(`^TIDAK ${GET} ${TTD}$`)],
  ['dapatTtd', new RegExp(`^${GET} ${TTD}$`)],
  ['tidakKonsumsiTtd', new RegExp(`^T?(?:IDAK )?${CONSUME} ${TTD} TIDAK$|^TIDAK ${CONSUME} ${TTD}$|^T${CONSUME} ${TTD}$`)],
  ['konsumsiTtd', new RegExp(`^${CONSUME} ${TTD}(?: YA)?$`)],
  ['kieKeduanya', /^KIE PERSEORANGAN DAN KELOMPOK$/],
  ['kiePerseorangan', /^KIE (?:PERSEORANGAN|PERORANGAN|INDIVIDU)$/],
  ['kieKelompok', /^KIE KELOMPOK$/],
  ['tidakKie', new RegExp(`^TIDAK (?:${GET} )?KIE$`)],
  ['tidakRujukan', new RegExp(`^TIDAK ${GET} ${HELP} RUJUKAN$`)],
  ['rujukan', new RegExp(`^${GET} ${HELP} RUJUKAN$`)],
  ['tidakBansos', new RegExp(`^TIDAK ${GET} ${HELP} BANSOS$`)],
  ['bansos', new RegExp(`^${GET} ${HELP} BANSOS$`)],
]

const TWINS = 'KEADAAN BAYI KEMBAR(?: SAAT DILAHIRKAN)?'

export const PASCASALIN_HEADINGS: HeadingTexts<ElsimilPascasalinCount> = [
  ['pascasalin', /^(?:IBU )?(?:PASCA ?SALIN|PASCA ?PERSALINAN|NIFAS|BUFAS)$/],
  ['tidakBerisiko', /^TIDAK BERISIKO$/],
  ['berisiko', /^BERISIKO$/],
  ['normal', /^(?:MELAHIRKAN|PERSALINAN) NORMAL$/],
  ['caesar', /^(?:MELAHIRKAN|PERSALINAN) (?:CAESAR|SESAR|SC)$/],
  ['tidakKomplikasi', /^TIDAK (?:ADA )?KOMPLIKASI(?: SAAT)? NIFAS$/],
  ['komplikasi', /^KOMPLIKASI(?: SAAT)? NIFAS$/],
  ['pendarahan', /^PE(?:N|R)DARAHAN$/],
  ['hipertensi', 'HIPERTENSI'],
  ['infeksi', 'INFEKSI'],
  ['komplikasiLain', /^KOMPLIKASI LAIN(?:NYA)?$/],
  ['kembarTidakHidup', new RegExp(`^TIDAK ADA YANG HIDUP PADA ${TWINS}$`)],
  ['kembarHidup', new RegExp(`^MINIMAL 1 HIDUP PADA ${TWINS}$`)],
  ['lahirHidup', /^LAHIR HIDUP(?: SAAT DILAHIRKAN)?$/],
  ['lahirMeninggal', /^LAHIR (?:MENINGGAL|MATI)(?: SAAT DILAHIRKAN)?$/],
  ['bayiHidup', /^KEADAAN BAYI HIDUP$/],
  ['bayiMeninggal', /^KEADAAN BAYI (?:MENINGGAL|MATI)$/],
  ['mendapatkanHidup', /^MENDAPAT(?:KAN)? HIDUP$/],
  ['mendapatkanMeninggal', /^MENDAPAT(?:KAN)? MENINGGAL$/],
  ['tidakMengonsumsi', new RegExp(`^T?${CONSUME} TIDAK$|^TIDAK ${CONSUME}$`)],
  ['mengonsumsi', new RegExp(`^${CONSUME}(?: YA)?$`)],
  ['kieKeduanya', /^KIE PERSEORANGAN DAN KELOMPOK$/],
  ['kiePerseorangan', /^KIE (?:PERSEORANGAN|PERORANGAN|INDIVIDU)$/],
  ['kieKelompok', /^KIE KELOMPOK$/],
  ['tidakKie', new RegExp(`^TIDAK (?:${GET} )?KIE$`)],
  ['tidakRujukan', new RegExp(`^TIDAK ${GET} ${HELP} RUJUKAN$`)],
  ['rujukan', new RegExp(`^${GET} ${HELP} RUJUKAN$`)],
  ['tidakBansos', new RegExp(`^TIDAK ${GET} ${HELP} BANSOS$`)],
  ['bansos', new RegExp(`^${GET} ${HELP} BANSOS$`)],
]
