/**
 * Why Konvergen does not start with the address and the proxies it was given.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'

export const FRONT_FAILURES = {
  'alamat-keliru': {
    id: 'KONVERGEN_URL "{alamat}" bukan alamat lengkap. Tulis seperti https://konvergen.kabupaten.go.id, tanpa apa pun sesudahnya.',
    en: 'KONVERGEN_URL "{alamat}" is not a complete address. Write it like https://konvergen.kabupaten.go.id, with nothing after it.',
  },
  'tanpa-https': {
    id: 'KONVERGEN_URL {alamat} tidak memakai https: sandi dan nama anak akan lewat tanpa enkripsi. Pasang HTTPS (docs/runbook/proxy.md). Hanya untuk mencoba di jaringan kantor dengan data rekaan: KONVERGEN_LAN=tanpa-enkripsi.',
    en: 'KONVERGEN_URL {alamat} is not https: passwords and names of children would travel without encryption. Set up HTTPS (docs/runbook/proxy.md). Only to try it in an office network with invented data: KONVERGEN_LAN=tanpa-enkripsi.',
  },
  'proksi-belum': {
    id: 'KONVERGEN_URL {alamat} perlu KONVERGEN_PROXIES: alamat proksi yang meneruskan permintaan, misalnya 127.0.0.1 bila proksi berjalan di komputer ini.',
    en: 'KONVERGEN_URL {alamat} needs KONVERGEN_PROXIES: the address of the proxy that forwards requests, for example 127.0.0.1 if it runs on this computer.',
  },
  'proksi-keliru': {
    id: 'KONVERGEN_PROXIES memuat "{proksi}", yang bukan alamat IP atau jaringan seperti 10.0.0.0/24.',
    en: 'KONVERGEN_PROXIES holds "{proksi}", which is no IP address and no network such as 10.0.0.0/24.',
  },
  'proksi-tanpa-alamat': {
    id: 'KONVERGEN_PROXIES hanya berarti bersama KONVERGEN_URL yang diawali https://.',
    en: 'KONVERGEN_PROXIES means something only together with a KONVERGEN_URL that begins with https://.',
  },
} as const satisfies Record<string, Bilingual>
