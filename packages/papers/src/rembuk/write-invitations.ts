/**
 * Letters of invitation to a rembuk, each on its own page: whom it is for, when and where, what is spoken about, who signs. The number of the letter and the name are written by hand.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { RembukLevel } from '@konvergen/core/rembuk/preparation.ts'
import { sayMeetingTime, type Zone } from '@konvergen/core/tasks/meeting.ts'
import { type Block, bullets, heading, type Paper, plain } from '../analysis/paper-blocks.ts'
import { writePaperDocx } from '../analysis/write-docx.ts'
import { writePaperPdf } from '../analysis/write-pdf.ts'
import { WORDS } from '../ansit/words.ts'
import { LEVEL_WORDS } from './minutes-words.ts'

export interface InvitationLetters {
  readonly letterhead: readonly string[]
  readonly district: string
  readonly area: string
  readonly level: RembukLevel
  readonly year: number
  readonly title: string
  readonly place: string
  readonly day: string
  readonly clock: string
  readonly zone: Zone
  /** Minutes. */
  readonly duration: number
  readonly agenda: readonly string[]
  /** Names of offices and areas. */
  readonly invited: readonly string[]
  readonly isDemo: boolean
}

const SIGNER: Readonly<Record<RembukLevel, Bilingual>> = {
  kab: { id: 'Ketua pelaksana TPPS', en: 'Chair of the TPPS' },
  kec: { id: 'Camat', en: 'Head of the kecamatan' },
  desa: { id: 'Kepala Desa/Lurah', en: 'Head of the village' },
}
const DOTS = '…………………'

function letter(letters: InvitationLetters, to: string, isFirst: boolean, language: Language): Block[] {
  const say = (text: Bilingual): string => text[language]
  const { letterhead, level, area, year, title, place, day, clock, zone, duration, agenda } = letters
  const time = sayMeetingTime({ wall: { day, clock }, zone, minutes: duration }, language)
  const lines = [`${say({ id: 'Waktu', en: 'Time' })}: ${time}`, `${say({ id: 'Tempat', en: 'Place' })}: ${place}`]
  return [
    { kind: 'letterhead', lines: letterhead, onNewPage: !isFirst },
    heading(1, say({ id: 'Undangan', en: 'Invitation' })),
    plain(say({ id: `Nomor: ${DOTS}`, en: `Number: ${DOTS}` })),
    plain(say({ id: 'Hal: Undangan rembuk stunting', en: 'Re: invitation to the rembuk on stunting' })),
    plain(say({ id: `Yth. Pimpinan ${to}`, en: `To the head of ${to}` })),
    plain(
      say({
        id: `Dalam rangka percepatan penurunan stunting, kami mengundang Saudara menghadiri rembuk stunting ${LEVEL_WORDS[level].id}, ${area}, untuk tahun ${year}, pada:`,
        en: `You are invited to the rembuk on stunting ${LEVEL_WORDS[level].en}, ${area}, for ${year}:`,
      }),
    ),
    { kind: 'box', title, lines },
    ...(agenda.length === 0 ? [] : [heading(2, say({ id: 'Agenda', en: 'Agenda' })), ...bullets(agenda)]),
    plain(
      say({
        id: 'Mengingat pentingnya acara ini, mohon hadir tepat waktu dan membawa data serta rencana kegiatan lembaga Saudara.',
        en: 'Please come in time, and bring the data and the plan of your office.',
      }),
    ),
    { kind: 'signatures', signers: [{ post: say(SIGNER[level]), name: null }] },
  ]
}

export function invitationsPaper(letters: InvitationLetters, language: Language): Paper {
  const say = (text: Bilingual): string => text[language]
  const title = say({ id: 'Undangan rembuk stunting', en: 'Invitation to the rembuk on stunting' })
  const { area, title: meeting, invited, isDemo } = letters
  const none = say({ id: 'Belum ada lembaga atau wilayah yang diundang.', en: 'No office and no area is invited yet.' })
  return {
    language,
    title,
    place: area,
    cover: null,
    contentsTitle: '',
    isNumbered: false,
    foot: meeting,
    audience: '',
    mark: isDemo ? WORDS[language].demoShort : null,
    pageWord: say({ id: 'Halaman', en: 'Page' }),
    ofWord: say({ id: 'dari', en: 'of' }),
    words: { table: '', picture: '', source: '' },
    blocks: invited.length === 0 ? [heading(1, title), plain(none)] : invited.flatMap((to, at) => letter(letters, to, at === 0, language)),
  }
}

export function writeInvitationsPdf(letters: InvitationLetters, language: Language): Promise<Uint8Array> {
  return writePaperPdf(invitationsPaper(letters, language))
}

export function writeInvitationsDocx(letters: InvitationLetters, language: Language): Promise<Uint8Array> {
  return writePaperDocx(invitationsPaper(letters, language))
}
