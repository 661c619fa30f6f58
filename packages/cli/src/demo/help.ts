/**
 * What `konvergen demo --help` prints.
 */
import type { Command } from '../command.ts'

export const DEMO_HELP: Command['help'] = {
  id: `Pemakaian: konvergen demo --out FOLDER
           konvergen demo --anak --out FOLDER [pilihan]

Menulis berkas kabupaten contoh 99.01 (bukan data nyata): daftar wilayah, batas desa, dua rekap status gizi, rekap KRS. Lalu, misalnya:

  konvergen ansit --kabupaten 99.01 --wilayah FOLDER/wilayah-99.01.csv --recap FOLDER/rekap-status-gizi-2026-02.xlsx \\
    --krs FOLDER/krs-verval-2025-S2.csv --batas FOLDER/batas-desa-99.01.geojson --out hasil

Dengan --anak: daftar anak e-PPGBM rekaan, bulan demi bulan, dengan kesalahan yang sengaja ditanam, dan kebenaran.csv yang mencatat
semuanya. Benih yang sama menghasilkan berkas yang sama.

  --anak-jumlah N    balita pada setiap saat (30000)
  --bulan N          banyaknya bulan (24)
  --sampai 2026-02   bulan terakhir
  --desa N, --kecamatan N   kabupaten rekaan 99.02 sebesar itu, bukan 99.01
  --benih N          benih acak (1)
  --kesalahan X      kali banyaknya kesalahan yang biasa: 0 tanpa kesalahan (1)
  --berkas bulan|satu       satu berkas tiap bulan, atau satu untuk semua (bulan)
  --format csv|xlsx         (csv)
  --baris N          satu bulan dengan tepat N baris, untuk mengukur kecepatan impor`,
  en: `Usage: konvergen demo --out DIR
       konvergen demo --anak --out DIR [options]

Writes the files of the demo district 99.01 (no real data): areas, boundaries, two status-gizi recaps, a KRS recap. Then, for example:

  konvergen ansit --kabupaten 99.01 --wilayah DIR/wilayah-99.01.csv --recap DIR/rekap-status-gizi-2026-02.xlsx \\
    --krs DIR/krs-verval-2025-S2.csv --batas DIR/batas-desa-99.01.geojson --out results

With --anak: invented e-PPGBM lists of children, month after month, with errors planted on purpose, and kebenaran.csv, which records all of
them. The same seed gives the same files.

  --anak-jumlah N    children under five at any time (30000)
  --bulan N          how many months (24)
  --sampai 2026-02   the last month
  --desa N, --kecamatan N   an invented district 99.02 of that size instead of 99.01
  --benih N          the seed (1)
  --kesalahan X      times the usual number of errors: 0 for none (1)
  --berkas bulan|satu       one file a month, or one for all (bulan)
  --format csv|xlsx         (csv)
  --baris N          one month of exactly N rows, to measure an import with`,
}
