/**
 * How measurements are judged, and what the report cannot see, in words that a puskesmas and an auditor can both follow.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'

export interface QualityMethodPoint {
  readonly term: string
  readonly text: string
}

const ID: readonly QualityMethodPoint[] = [
  {
    term: 'Putusan',
    text: '“Layak dipakai”, “perlu diukur ulang”, atau “tidak layak”: yang terberat dari semua alasannya. Sebuah batas baru dihitung bila dilampaui di luar kebetulan (peluang di bawah 0,001), sehingga posyandu kecil tidak disalahkan karena kecilnya. Batas-batasnya aturan Konvergen sendiri, dengan mengingat WHO dan UNICEF (2019); tidak ada peraturan yang menetapkannya.',
  },
  {
    term: 'Angka terakhir',
    text: 'Alat yang dibaca dengan benar memberi angka 0–9 sama sering. Skor = 100 √(χ² / (9 n)): di bawah 8 sangat baik, 12 baik, 20 dapat diterima, selebihnya bermasalah (MONICA 1998, SMART).',
  },
  {
    term: 'Nilai z',
    text: 'Standar pertumbuhan WHO 2006. Di luar batas WHO: TB/U di luar ±6, BB/U di bawah −6 atau di atas 5, BB/TB dan IMT/U di luar ±5; tidak ikut dalam rata-rata dan simpangan baku. Di luar batas SMART: lebih dari 3 dari rata-rata kelompoknya. Anak sungguhan berbeda-beda: simpangan baku TB/U jauh di atas 1,3 menandakan salah ukur, jauh di bawah 0,8 terlalu seragam.',
  },
  {
    term: 'Riwayat anak',
    text: 'Berat dan tinggi yang tertukar, salah satuan, mustahil, jauh dari garis anak itu sendiri, panjang yang berkurang lebih dari 1 cm, atau perubahan yang terlalu cepat (Daymont dkk. 2017 dan aturan sendiri). Tidak ada nilai yang diperbaiki otomatis. Panjang yang berkurang dan nilai yang sama kadang terjadi secara jujur; yang dihitung ialah seberapa sering.',
  },
  {
    term: 'Posyandu yang menonjol',
    text: 'Diagram corong (Spiegelhalter 2005) dengan batas 95 % dan 99,8 %, dilebarkan sebesar perbedaan biasa antarposyandu; yang menonjol ditentukan dengan laju temuan keliru 5 % (Benjamini dan Hochberg 1995).',
  },
  {
    term: 'Cakupan',
    text: 'D/S = anak yang diukur pada periode ini dibagi sasaran posyandu. Sasaran yang tidak diketahui tidak dihitung nol: posyandunya tidak ikut dalam D/S.',
  },
  {
    term: 'Yang tidak terlihat',
    text: 'Mutu yang baik tidak berarti semua anak datang. Bila sebagian besar posyandu menyalin, hanya yang menyalin lebih dari separuh yang ditemukan. Tinggi yang dibulatkan ke sentimeter penuh membuat nilai jujur pun berulang. Satu bulan saja tanpa riwayat tidak memperlihatkan nilai yang disalin.',
  },
]

const EN: readonly QualityMethodPoint[] = [
  {
    term: 'Verdict',
    text: '“Fit for use”, “to be measured again” or “not fit for use”: the gravest of all its reasons. A limit counts only when it is exceeded beyond chance (probability below 0.001), so that a small posyandu is not blamed for its size. The limits are Konvergen’s own rule, in the light of WHO and UNICEF (2019); no decree sets them.',
  },
  {
    term: 'Last digits',
    text: 'An instrument read properly gives each of 0–9 as often. Score = 100 √(χ² / (9 n)): below 8 very good, 12 good, 20 acceptable, else problematic (MONICA 1998, SMART).',
  },
  {
    term: 'z-scores',
    text: 'WHO Child Growth Standards 2006. Beyond WHO’s limits: height-for-age beyond ±6, weight-for-age below −6 or above 5, weight-for-height and BMI-for-age beyond ±5; they enter neither mean nor standard deviation. Beyond SMART’s limits: more than 3 from the group’s own mean. Real children differ: a standard deviation of height-for-age far above 1.3 is error of measurement, far below 0.8 is too uniform.',
  },
  {
    term: 'Children’s histories',
    text: 'Weight and height exchanged, wrong unit, impossible, far off the child’s own curve, more than 1 cm of length lost, or changed too fast (Daymont et al. 2017 and rules of our own). Nothing is repaired automatically. A lost centimetre and a repeated value also happen honestly; what counts is how often.',
  },
  {
    term: 'Posyandu that stand out',
    text: 'Funnel plots (Spiegelhalter 2005) with limits of 95% and 99.8%, widened by the ordinary differences between posyandu; who stands out is decided at a false-discovery rate of 5% (Benjamini and Hochberg 1995).',
  },
  {
    term: 'Coverage',
    text: 'D/S = children measured in this period over the posyandu’s target. A target that is not known is no zero: its posyandu is left out of D/S.',
  },
  {
    term: 'What is not seen',
    text: 'Good quality does not mean that every child came. Where most posyandu copy, only those that copy more than half are found. Heights rounded to whole centimetres make honest values repeat. One month alone, without history, shows no copied values.',
  },
]

export function qualityMethod(language: Language): readonly QualityMethodPoint[] {
  return language === 'id' ? ID : EN
}
