/** What the first run says: the demo, or a district's own office. */
import type { Catalogue } from './text.ts'

export const SETUP = {
  title: { id: 'Selamat datang di Konvergen', en: 'Welcome to Konvergen' },
  lead: {
    id: 'Konvergen ini belum disiapkan. Anda dapat melihat-lihat dahulu dengan kabupaten contoh, atau langsung menyiapkan kabupaten Anda.',
    en: 'This Konvergen is not set up yet. Look around first with the demo district, or set up your own district right away.',
  },
  demo: { id: 'Coba dengan kabupaten contoh', en: 'Try the demo district' },
  demoBody: {
    id: 'Kabupaten rekaan dengan 81 desa, dua rekap, peta dan daftar anak. Bisa dihapus sekali tekan; data asli tidak tersentuh.',
    en: 'A made-up district with 81 villages, two recaps, a map and lists of children. Removed in one step; real data are not touched.',
  },
  bring: { id: 'Muat kabupaten contoh', en: 'Bring in the demo district' },
  bringing: { id: 'Kabupaten contoh sedang dimuat', en: 'The demo district is coming in' },
  bringingBody: {
    id: 'Berkasnya dibuat, diperiksa dan diterapkan seperti berkas sungguhan. Biasanya 20–60 detik; halaman ini boleh ditinggal terbuka.',
    en: 'Its files are made, checked and applied like real ones. Usually 20–60 seconds; leave this page open.',
  },
  elapsed: { id: 'Sudah {n} detik', en: '{n} seconds so far' },
  roles: { id: 'Kabupaten contoh siap. Masuk sebagai siapa?', en: 'The demo district is ready. Sign in as whom?' },
  rolesHint: {
    id: 'Setiap peran melihat bagiannya sendiri. Berganti peran bisa kapan saja dari pita di atas halaman.',
    en: 'Each role sees its own part. Change roles at any time from the ribbon above the page.',
  },
  own: { id: 'Siapkan kabupaten kami', en: 'Set up our district' },
  ownBody: {
    id: 'Lima langkah singkat: kode penyiapan, kabupaten, akun pengelola, faktor kedua, kunci data.',
    en: 'Five short steps: setup code, district, the keeper’s account, second factor, data keys.',
  },
  beginOwn: { id: 'Mulai menyiapkan', en: 'Begin setting up' },
  back: { id: 'Kembali', en: 'Back' },
  next: { id: 'Lanjut', en: 'Next' },
  stepOf: { id: 'Langkah {n} dari 5', en: 'Step {n} of 5' },
  kode: { id: 'Kode penyiapan', en: 'Setup code' },
  kodeBody: {
    id: 'Kode ini tertulis di jendela tempat Konvergen dijalankan. Dengan begitu hanya orang di komputer itu yang dapat menjadi pengelola.',
    en: 'The code stands in the window where Konvergen was started, so that only somebody at that computer can become its keeper.',
  },
  kodeHint: { id: 'Seperti ABCD-EFGH-JKLM', en: 'Like ABCD-EFGH-JKLM' },
  kodeFromLink: { id: 'Kode sudah terisi dari alamat yang Anda buka.', en: 'The code was filled in from the address you opened.' },
  kodeMissing: { id: 'Isi kode penyiapan.', en: 'Enter the setup code.' },
  kabupaten: { id: 'Kabupaten/kota', en: 'District' },
  kabupatenBody: {
    id: 'Nama dan kode semua desanya sudah tersedia dari daftar Kemendagri. Kabupaten lain dapat dibuka kemudian.',
    en: 'Names and codes of all its villages are here already, from the Kemendagri list. Other districts can be opened later.',
  },
  kabupatenMissing: { id: 'Pilih kabupaten atau kota dari daftar.', en: 'Choose a district from the list.' },
  chosen: { id: 'Dipilih: {nama}, {provinsi}', en: 'Chosen: {nama}, {provinsi}' },
  pengelola: { id: 'Akun pengelola', en: 'The keeper’s account' },
  pengelolaBody: {
    id: 'Anda menjadi pengelola sistem dan sekretariat TPPS kabupaten ini. Orang lain Anda undang kemudian, masing-masing dengan perannya.',
    en: 'You become keeper of the system and TPPS secretariat of this district. Invite the others later, each with their role.',
  },
  nama: { id: 'Nama lengkap', en: 'Full name' },
  namaShort: { id: 'Isi nama, paling sedikit dua huruf.', en: 'Enter a name of at least two letters.' },
  usernameHint: { id: 'Huruf kecil, angka, titik; misalnya dedi.bappeda', en: 'Lower case letters, digits, dot; for example dedi.bappeda' },
  usernameWrong: {
    id: '3–40 huruf kecil atau angka; titik dan tanda hubung boleh di tengah.',
    en: '3–40 lower case letters or digits; dots and dashes in between are allowed.',
  },
  checking: { id: 'Memeriksa …', en: 'Checking …' },
  finish: { id: 'Siapkan Konvergen', en: 'Set up Konvergen' },
  finishing: { id: 'Menyiapkan …', en: 'Setting up …' },
  faktor: { id: 'Faktor kedua', en: 'Second factor' },
  faktorBody: {
    id: 'Pengelola memberi peran yang melihat nama anak, jadi selalu masuk dengan sandi dan kode dari ponselnya. Pasang aplikasi autentikator (misalnya Aegis, FreeOTP, Google Authenticator), lalu:',
    en: 'The keeper gives roles that see children’s names, and so always signs in with the password and a code from their phone. Install an authenticator app (Aegis, FreeOTP, Google Authenticator, for example), then:',
  },
  kunci: { id: 'Kunci data', en: 'Data keys' },
  kunciTitle: { id: '{nama} siap. Simpan kuncinya di tempat lain', en: '{nama} is ready. Keep its keys elsewhere' },
  kunciBody: {
    id: 'Nama anak, NIK dan alamat disimpan tersandi. Kuncinya satu berkas di komputer ini:',
    en: 'Names of children, NIK and addresses are stored encrypted. The key is one file on this computer:',
  },
  kunciPlace: {
    id: 'kunci.json di folder data Konvergen: ~/.local/share/konvergen, sebagai root /var/lib/konvergen, atau folder yang disebut dengan --data.',
    en: 'kunci.json in Konvergen’s data folder: ~/.local/share/konvergen, as root /var/lib/konvergen, or the folder given with --data.',
  },
  kunciLost: {
    id: 'Tanpa berkas itu, data pribadi dalam cadangan tidak dapat dibuka lagi oleh siapa pun.',
    en: 'Without that file nobody can open the personal data in a backup again.',
  },
  kunciApart: {
    id: 'Salin ke flash disk dan simpan di lemari terkunci, terpisah dari cadangan basis data. Siapa yang memegang keduanya dapat membaca semuanya.',
    en: 'Copy it to a USB stick in a locked cabinet, apart from backups of the database. Whoever holds both can read everything.',
  },
  work: { id: 'Mulai bekerja', en: 'Begin to work' },
} as const satisfies Catalogue
