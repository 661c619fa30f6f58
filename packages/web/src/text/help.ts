/** What each page is for, in one sentence and three short steps, with the terms that stand on it; by the address of its route. */

import { ANALYSIS_HELP } from './help-analyses.ts'
import { ENTRANCE_HELP } from './help-entrance.ts'
import { FAMILY_HELP } from './help-families.ts'
import { FINDINGS_HELP } from './help-findings.ts'
import { LOKUS_HELP } from './help-lokus.ts'
import { MAP_HELP } from './help-maps.ts'
import { PUBLISHED_HELP } from './help-published.ts'
import { SCORECARD_HELP } from './help-scorecard.ts'
import { VERVAL_HELP } from './help-verval.ts'
import { KIN_HELP } from './kin-help.ts'
import type { PageHelp } from './page-help.ts'
import { SHEET_HELP } from './sheets.ts'
import { SIGIZI_HELP } from './sigizi.ts'

export type { PageHelp }

export const HELP: Readonly<Record<string, PageHelp>> = {
  ...ENTRANCE_HELP,
  ...ANALYSIS_HELP,
  ...MAP_HELP,
  '/': {
    purpose: { id: 'Melihat dalam lima menit apa yang menunggu Anda.', en: 'To see in five minutes what waits for you.' },
    steps: [
      { id: 'Kerjakan tugas yang lewat tenggat lebih dahulu.', en: 'Do the overdue tasks first.' },
      { id: 'Bawa data yang belum masuk, bila itu bagian kantor Anda.', en: 'Bring the data that are missing, if they are your office’s.' },
      { id: 'Buka wilayah Anda untuk melihat angka di baliknya.', en: 'Open your area to see the figures behind it.' },
    ],
    terms: ['stunting', 'ds', 'krs', 'chance', 'role'],
  },
  '/jejak': {
    purpose: {
      id: 'Melihat siapa masuk dan siapa mengubah susunan pemasangan ini.',
      en: 'To see who signed in and who changed the setup of this installation.',
    },
    steps: [
      { id: 'Saring menurut orang, tindakan atau hari.', en: 'Narrow by person, act or day.' },
      { id: 'Baca dari yang terbaru.', en: 'Read from the newest.' },
      { id: 'Tanyakan kepada orangnya bila ada yang janggal.', en: 'Ask the person if something looks odd.' },
    ],
    terms: ['trail'],
  },
  '/k/$kab/situasi': {
    purpose: {
      id: 'Membaca keadaan setiap desa dari satu sumber dan satu periode.',
      en: 'To read how every village stands, from one source and one period.',
    },
    steps: [
      { id: 'Baca kalimat di atas, lalu angka-angkanya.', en: 'Read the sentence on top, then the figures.' },
      { id: 'Pilih ukuran, sumber dan periode; peta dan tabel mengikuti.', en: 'Choose measure, source and period; map and table follow.' },
      { id: 'Tekan sebuah desa untuk melihat dari mana angkanya.', en: 'Press a village to see where its figures come from.' },
    ],
    terms: ['stunting', 'ds', 'krs', 'chance', 'period'],
  },
  '/k/$kab/kesenjangan': {
    purpose: {
      id: 'Melihat layanan mana yang paling kurang, di mana, dan untuk berapa orang.',
      en: 'To see which services are short most, where, and of how many people.',
    },
    steps: [
      { id: 'Pilih periode; baca kalimat di atas.', en: 'Choose the period; read the sentence on top.' },
      {
        id: 'Lihat menurut lembaga, kecamatan atau desa; yang terparah di atas.',
        en: 'Look by office, kecamatan or village; the worst stands on top.',
      },
      { id: 'Tekan sebuah angka untuk membuka barisnya: siapa melaporkan apa.', en: 'Press a number to open its rows: who reported what.' },
    ],
    terms: ['krs', 'period'],
  },
  '/k/$kab/cakupan': {
    purpose: {
      id: 'Melihat siapa yang belum melapor dan indikator mana yang paling jauh dari target.',
      en: 'To see who has not reported, and which indicators are furthest from their target.',
    },
    steps: [
      { id: 'Pilih periode; baca kalimat di atas.', en: 'Choose the period; read the sentence on top.' },
      {
        id: 'Ingatkan lembaga yang belum selesai; teks WhatsApp sudah disiapkan.',
        en: 'Remind the offices that are not done; the text for WhatsApp is ready.',
      },
      { id: 'Pilih sebuah indikator untuk melihat desa-desanya.', en: 'Choose an indicator to see its villages.' },
    ],
    terms: ['coverage', 'governed', 'opd', 'period'],
  },
  ...FINDINGS_HELP,
  '/k/$kab/cakupan/$periode/$kode': {
    purpose: {
      id: 'Membaca satu indikator desa demi desa, sampai siapa yang mengisi angkanya.',
      en: 'To read one indicator village by village, down to who entered its numbers.',
    },
    steps: [
      { id: 'Baca apa yang dihitung dan targetnya.', en: 'Read what is counted, and its targets.' },
      { id: 'Urutkan desa menurut orang yang belum terlayani.', en: 'Sort the villages by people not reached.' },
      {
        id: 'Tekan sebuah angka untuk melihat riwayatnya; nyatakan bila angka sasaran Anda berbeda.',
        en: 'Press a number to see its history; say so if your governed number differs.',
      },
    ],
    terms: ['coverage', 'governed', 'period'],
  },
  ...PUBLISHED_HELP,
  ...SCORECARD_HELP,
  '/k/$kab/desa/$desa': {
    purpose: {
      id: 'Membaca keadaan satu desa dan sel asal angkanya.',
      en: 'To read how one village stands and which cells its figures come from.',
    },
    steps: [
      { id: 'Lihat apakah datanya cukup.', en: 'See whether its data are sufficient.' },
      { id: 'Buka angka untuk melihat berkas, baris dan selnya.', en: 'Open a figure to see its file, row and cell.' },
      { id: 'Buat tugas bila ada yang harus dikerjakan.', en: 'Make a task if something has to be done.' },
    ],
    terms: ['stunting', 'ds', 'krs', 'period'],
  },
  ...FAMILY_HELP,
  ...LOKUS_HELP,
  '/k/$kab/berkas': {
    purpose: { id: 'Membawa masuk berkas dan memutuskan mana yang berlaku.', en: 'To bring files in and decide which of them count.' },
    steps: [
      {
        id: 'Unggah rekap atau daftar seperti adanya; jangan diubah dulu.',
        en: 'Upload the recap or list as it is; do not change it first.',
      },
      {
        id: 'Selama dibaca, Anda dapat menghentikannya. Sesudahnya buka pratinjau dan periksa yang diragukan.',
        en: 'While it is read you can stop it. Then open the preview and check what is doubtful.',
      },
      { id: 'Terapkan, atau singkirkan bila salah berkas.', en: 'Apply it, or put it aside if it is the wrong file.' },
    ],
    terms: ['eppgbm', 'krs', 'period'],
  },
  '/k/$kab/berkas/$id': {
    purpose: { id: 'Memeriksa satu berkas sebelum angkanya berlaku.', en: 'To check one file before its figures count.' },
    steps: [
      {
        id: 'Lihat apa yang terbaca dan apa yang tidak; isunya dapat diunduh dan dikirim kepada pembuat berkas.',
        en: 'See what was read and what was not; its issues can be downloaded and sent to whoever made the file.',
      },
      {
        id: 'Konfirmasi nama desa dan perbaikan satu per satu; baris yang belum punya desa dapat menyusul.',
        en: 'Confirm names of villages and repairs one by one; rows without a village may follow later.',
      },
      { id: 'Terapkan; Anda dapat menghentikannya, dan membatalkannya kemudian.', en: 'Apply; you can stop it, and undo it later.' },
    ],
    terms: ['eppgbm', 'alias', 'bps', 'period'],
  },
  '/k/$kab/berkas/lembar/$id': SHEET_HELP,
  '/k/$kab/berkas/sigizi': SIGIZI_HELP,
  '/k/$kab/wilayah': {
    purpose: { id: 'Merawat daftar desa, batas peta dan nama lainnya.', en: 'To look after villages, their boundaries and aliases.' },
    steps: [
      { id: 'Periksa nama dan kode desa.', en: 'Check names and codes of villages.' },
      { id: 'Impor batas desa bila petanya kosong.', en: 'Import boundaries if the map is empty.' },
      { id: 'Catat pemekaran, penggabungan dan ganti nama.', en: 'Record splits, mergers and new names.' },
    ],
    terms: ['alias'],
  },
  '/k/$kab/anak': {
    purpose: {
      id: 'Melihat anak yang diukur, tanpa nama, di wilayah Anda.',
      en: 'To see the children measured in your area, without names.',
    },
    steps: [
      { id: 'Saring menurut desa atau masalah.', en: 'Narrow by village or problem.' },
      { id: 'Cari seorang anak dengan NIK-nya.', en: 'Find a child by its NIK.' },
      { id: 'Buka anak untuk melihat pertumbuhannya.', en: 'Open a child to see its growth.' },
    ],
    terms: ['stunting', 'tbu', 'zscore', 'trail'],
  },
  '/k/$kab/anak/$id': {
    purpose: { id: 'Melihat pertumbuhan satu anak dan apa yang perlu dilakukan.', en: 'To see one child’s growth and what needs doing.' },
    steps: [
      { id: 'Baca tanda dan putusan di atas.', en: 'Read the signs and the verdict on top.' },
      {
        id: 'Buka nama hanya bila tugas memerlukannya; tujuannya dicatat.',
        en: 'Open the name only if your task needs it; the purpose is recorded.',
      },
      { id: 'Perbaiki data bila keluarga memintanya.', en: 'Correct the data if the family asks for it.' },
    ],
    terms: ['tbu', 'zscore', 'trail'],
  },
  '/k/$kab/anak-meragukan': {
    purpose: { id: 'Memutuskan apakah dua catatan adalah anak yang sama.', en: 'To decide whether two records are the same child.' },
    steps: [
      { id: 'Bandingkan kedua catatan.', en: 'Compare the two records.' },
      { id: 'Pilih sama, berbeda, atau belum tahu.', en: 'Choose same, different, or not known yet.' },
      { id: 'Putusan Anda tercatat di jejak.', en: 'Your decision stands in the trail.' },
    ],
    terms: ['eppgbm', 'trail'],
  },
  ...KIN_HELP,
  '/k/$kab/mutu': {
    purpose: { id: 'Melihat apakah pengukuran posyandu dapat dipegang.', en: 'To see whether a posyandu’s measurements can be relied on.' },
    steps: [
      { id: 'Mulai dari posyandu yang perlu didampingi.', en: 'Begin with the posyandu that need support.' },
      { id: 'Baca alasannya: angka bulat, angka berulang, sebaran.', en: 'Read the reasons: round numbers, repeated numbers, spread.' },
      { id: 'Buat tugas pendampingan, bukan teguran.', en: 'Make a task of support, not of blame.' },
    ],
    terms: ['zscore', 'tbu', 'ds'],
  },
  '/k/$kab/dokumen': {
    purpose: { id: 'Menyimpan bukti keputusan dan kegiatan.', en: 'To keep evidence of decisions and activities.' },
    steps: [
      { id: 'Kirim berkas atau foto.', en: 'Send a file or photo.' },
      { id: 'Sebut wilayah, jenis dan persetujuan orang di foto.', en: 'Say its area, kind and the consent of people in it.' },
      { id: 'Kirim versi baru bila berubah; yang lama tetap ada.', en: 'Send a new version when it changes; the old one stays.' },
    ],
    terms: ['consent', 'opd'],
  },
  '/k/$kab/orang': {
    purpose: { id: 'Mengatur siapa boleh masuk dan dengan peran apa.', en: 'To arrange who may come in and in which role.' },
    steps: [
      { id: 'Undang orang dengan tautan atau lembar cetak.', en: 'Invite people by link or printed sheet.' },
      { id: 'Beri peran seperlunya, dengan wilayah dan batas waktu.', en: 'Give roles as needed, with areas and dates.' },
      { id: 'Tutup akun orang yang pindah tugas.', en: 'Close accounts of people who move on.' },
    ],
    terms: ['role', 'factor', 'trail'],
  },
  '/k/$kab/jejak': {
    purpose: { id: 'Melihat siapa melakukan apa di kabupaten ini.', en: 'To see who did what in this district.' },
    steps: [
      { id: 'Saring menurut orang, tindakan atau hari.', en: 'Narrow by person, act or day.' },
      { id: 'Perhatikan pembukaan nama dan tujuannya.', en: 'Look at openings of names and their purposes.' },
      { id: 'Unduh paket pelanggaran bila data terlanjur bocor.', en: 'Download the breach pack if data got out.' },
    ],
    terms: ['trail', 'role'],
  },
  '/k/$kab/lembaga': {
    purpose: { id: 'Merawat daftar lembaga dan pejabatnya.', en: 'To look after the register of offices and officials.' },
    steps: [
      { id: 'Periksa daftar awal dan tandai yang benar.', en: 'Check the starting list and mark what is right.' },
      { id: 'Catat ganti nama dan ganti pejabat dengan tanggalnya.', en: 'Record new names and officials with their dates.' },
      { id: 'Tempel daftar dari lembar kerja bila banyak.', en: 'Paste a list from a spreadsheet if there are many.' },
    ],
    terms: ['opd'],
  },
  '/k/$kab/tpps': {
    purpose: {
      id: 'Melihat tim di kabupaten, kecamatan dan desa, dan mana yang belum ada.',
      en: 'To see the teams of district, kecamatan and villages, and which are missing.',
    },
    steps: [
      { id: 'Lihat wilayah yang belum punya tim.', en: 'See areas that have no team.' },
      { id: 'Susun tim baru dari jabatan.', en: 'Compose a new team from posts.' },
      { id: 'Isi nomor surat keputusan setelah ditandatangani.', en: 'Enter the number of the decree once it is signed.' },
    ],
    terms: ['tpps', 'opd'],
  },
  '/k/$kab/tpps/$id': {
    purpose: { id: 'Melihat dan menyusun satu tim.', en: 'To see and compose one team.' },
    steps: [
      { id: 'Isi kursi menurut jabatan.', en: 'Fill the seats by post.' },
      { id: 'Perbaiki yang ditandai kurang.', en: 'Mend what is marked as missing.' },
      { id: 'Salin naskah surat keputusan untuk ditandatangani.', en: 'Copy the text of the decree to be signed.' },
    ],
    terms: ['tpps', 'opd'],
  },
  '/k/$kab/pengampu': {
    purpose: { id: 'Melihat siapa menjawab untuk setiap angka dan aksi.', en: 'To see who answers for each figure and action.' },
    steps: [
      { id: 'Cari yang belum punya pengampu.', en: 'Look for what has no owner.' },
      { id: 'Tetapkan kantornya dan sejak kapan.', en: 'Set the office and since when.' },
      { id: 'Tanyakan kepada pengampu bila angkanya janggal.', en: 'Ask the owner if a figure looks odd.' },
    ],
    terms: ['owner', 'opd'],
  },
  '/k/$kab/tugas': {
    purpose: {
      id: 'Melihat tugas: milik Anda, kantor Anda, dan yang Anda buat.',
      en: 'To see tasks: yours, your office’s, and those you made.',
    },
    steps: [
      { id: 'Kerjakan yang lewat tenggat lebih dahulu.', en: 'Do the overdue first.' },
      { id: 'Tandai selesai; orang lain yang mengonfirmasi.', en: 'Mark as done; somebody else confirms.' },
      { id: 'Buat tugas baru dari halaman yang bersangkutan.', en: 'Make a new task from the page it is about.' },
    ],
    terms: ['opd'],
  },
  '/k/$kab/tugas/$id': {
    purpose: { id: 'Mengerjakan satu tugas dan melihat riwayatnya.', en: 'To do one task and see its history.' },
    steps: [
      { id: 'Baca isi dan tenggatnya.', en: 'Read what it asks and until when.' },
      { id: 'Lampirkan bukti bila diminta.', en: 'Add evidence if it is asked for.' },
      { id: 'Tandai selesai, atau tulis komentar bila terhambat.', en: 'Mark as done, or write a comment if something is in the way.' },
    ],
    terms: ['opd'],
  },
  '/k/$kab/rapat': {
    purpose: { id: 'Menjadwalkan rapat dan melihat yang sudah lewat.', en: 'To plan meetings and see past ones.' },
    steps: [
      { id: 'Jadwalkan dengan agenda dan undangan.', en: 'Plan with agenda and invitations.' },
      { id: 'Bagikan undangan sebagai PDF, kalender atau teks.', en: 'Share the invitation as PDF, calendar or text.' },
      { id: 'Buka rapat untuk daftar hadir dan notulen.', en: 'Open a meeting for attendance and minutes.' },
    ],
    terms: ['tpps', 'opd'],
  },
  '/k/$kab/rapat/$id': {
    purpose: { id: 'Menjalankan satu rapat sampai keputusannya menjadi tugas.', en: 'To run one meeting until its decisions are tasks.' },
    steps: [
      { id: 'Tampilkan kode hadir saat rapat mulai.', en: 'Show the attendance code as the meeting begins.' },
      { id: 'Tulis notulen per butir agenda.', en: 'Write the minutes by point of the agenda.' },
      { id: 'Jadikan keputusan tugas dengan tenggat.', en: 'Make decisions tasks with a last day.' },
    ],
    terms: ['tpps', 'opd'],
  },
  '/masuk/sso': {
    purpose: { id: 'Masuk lewat penyedia identitas kabupaten Anda.', en: 'To sign in through your district’s provider of identities.' },
    steps: [
      { id: 'Tunggu jawaban penyedia.', en: 'Wait for the provider’s answer.' },
      { id: 'Isi kode dari aplikasi autentikator bila diminta.', en: 'Enter the code from the authenticator app if it is asked for.' },
      { id: 'Bila gagal, masuk dengan nama pengguna dan sandi.', en: 'If it fails, sign in with user name and password.' },
    ],
    terms: ['factor'],
  },
  '/k/$kab/darurat': {
    purpose: {
      id: 'Membuka data anak di luar wilayah Anda dalam keadaan darurat, dan memeriksa siapa yang pernah melakukannya.',
      en: 'To open data of children outside your areas in an emergency, and to check who has done so.',
    },
    steps: [
      { id: 'Hubungi pemilik datanya lebih dahulu bila masih sempat.', en: 'Reach the owner of the data first if there is time.' },
      { id: 'Sebut alasan, wilayah dan berapa lama; jangan tulis nama.', en: 'Give reason, areas and for how long; write no names.' },
      {
        id: 'Akses berakhir sendiri; setiap nama yang dibuka tercatat.',
        en: 'Access ends by itself; every name that is opened is recorded.',
      },
    ],
    terms: ['factor', 'trail', 'role'],
  },
  '/k/$kab/cakupan/$periode/isian': {
    purpose: {
      id: 'Mengisi angka lembaga Anda untuk satu periode, per wilayah.',
      en: 'To enter your office’s numbers of a period, area by area.',
    },
    steps: [
      {
        id: 'Ketik jumlahnya atau tempel dari Excel; persentase dihitung sendiri.',
        en: 'Type the counts or paste them from Excel; percentages are computed.',
      },
      {
        id: 'Bedakan 0, belum diisi dan tidak berlaku; perbaiki sel yang diberi tanda.',
        en: 'Tell 0, not filled in and not applicable apart; mend the cells that are marked.',
      },
      {
        id: 'Simpan, lalu ajukan; rekan yang tidak ikut mengisi menyetujuinya.',
        en: 'Save, then hand in; a colleague who entered nothing approves.',
      },
    ],
    terms: ['period', 'krs', 'opd', 'owner'],
  },
  '/k/$kab/indikator': {
    purpose: {
      id: 'Melihat apa yang dihitung setiap indikator, targetnya dan pengampunya.',
      en: 'To see what each indicator counts, its targets and its owner.',
    },
    steps: [
      { id: 'Cari indikatornya dan buka namanya.', en: 'Find the indicator and open its name.' },
      {
        id: 'Bandingkan pembacaan lain, dan periksa target yang dari ingatan.',
        en: 'Compare other readings, and check targets that are from memory.',
      },
      {
        id: 'Sekretariat mengubahnya mulai sebuah tahun, dengan alasan.',
        en: 'The secretariat changes it from a year on, with a reason.',
      },
    ],
    terms: ['owner', 'opd'],
  },
  ...VERVAL_HELP,
}
