/**
 * The terms that the papers use, each in a sentence; as the programme's glossary has them (docs/glossary.md).
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'

interface Term {
  readonly term: string
  readonly text: string
}

const said = (term: string, text: string): Term => ({ term, text })

export const GLOSSARY: Readonly<Record<Language, readonly Term[]>> = {
  id: [
    said('Stunting', 'Panjang atau tinggi menurut umur di bawah −2 simpangan baku standar WHO.'),
    said('Prevalensi', 'Bagian anak yang stunting dari anak yang diukur, pada satu waktu dan satu sumber.'),
    said('D/S', 'Anak yang diukur (D) dibagi semua anak sasaran (S).'),
    said('Selang 95 %', 'Rentang tempat angka sebenarnya diperkirakan berada bila yang kebetulan hanya siapa yang diukur.'),
    said('KRS', 'Keluarga berisiko stunting menurut pendataan keluarga.'),
    said('4T', 'Kehamilan terlalu muda, terlalu tua, terlalu dekat atau terlalu banyak.'),
    said('Lokus', 'Desa atau kelurahan yang didahulukan dalam percepatan penurunan stunting.'),
    said('Rembuk', 'Musyawarah kabupaten atau desa yang memutuskan lokus dan kegiatan.'),
    said('Register', 'Catatan rutin (e-PPGBM) tentang anak yang datang dan diukur.'),
    said('Survei', 'Pengukuran contoh acak dari semua anak (SSGI, SKI).'),
    said('Pengampu', 'Perangkat daerah yang menjawab suatu angka layanan.'),
    said('Data Tetap', 'Daftar keluarga yang sudah diverifikasi dan disepakati.'),
  ],
  en: [
    said('Stunting', 'Length or height for age below −2 standard deviations of the WHO standard.'),
    said('Prevalence', 'Stunted children as a share of those measured, at one time and of one source.'),
    said('D/S', 'Children measured (D) over all children who should be (S).'),
    said('95% interval', 'Where the true figure is expected to lie if chance is only in who was measured.'),
    said('KRS', 'Families at risk of stunting by the registration of families.'),
    said('4T', 'A pregnancy too early, too late, too close or one too many.'),
    said('Lokus', 'A village that comes first in the work against stunting.'),
    said('Rembuk', 'The deliberation of district or village that decides on lokus and activities.'),
    said('Register', 'Routine records (e-PPGBM) of the children who come and are measured.'),
    said('Survey', 'A random sample of all children (SSGI, SKI).'),
    said('Office', 'The agency of the district that answers for a figure of a service.'),
    said('Agreed data', 'The list of families that was verified and agreed upon (Data Tetap).'),
  ],
}
