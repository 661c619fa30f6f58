/** Letters of invitation to a rembuk, one for each that is invited. The typesetter is loaded at first use: it would slow every start. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { InvitationLetters } from '@konvergen/papers/rembuk/write-invitations.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { lookAtLetterhead } from '../lokus/door.ts'
import { readMeeting } from '../tasks/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { requireRembuk } from './gather-rembuk.ts'
import { readOwners } from './owners.ts'

interface Asked {
  readonly kab: string
  readonly id: string
}

/** No connection is held while a paper is set. */
function look(work: Work, { kab, id }: Asked): Promise<InvitationLetters> {
  return runInDistrict(work, 'baca', kab, async (ctx) => {
    const rembuk = await requireRembuk(ctx, id)
    const { invited } = await readMeeting(ctx, rembuk.meeting_id)
    const owners = await readOwners(ctx)
    const { nama, demo } = await readOpenDistrict(ctx)
    return {
      letterhead: (await lookAtLetterhead(ctx)).baris,
      district: nama,
      area: owners.nameOf(rembuk.area),
      level: rembuk.level,
      year: rembuk.year,
      title: rembuk.title,
      place: rembuk.place,
      day: rembuk.day,
      clock: rembuk.clock,
      zone: rembuk.zone,
      duration: rembuk.minutes,
      agenda: rembuk.agenda,
      // A person is invited by their account, not by a letter.
      invited: invited.filter(({ kind }) => kind !== 'orang').map((one) => one.nama),
      isDemo: demo,
    }
  })
}

export async function takeOutInvitationsPdf(work: Work, asked: Asked, language: Language) {
  const letters = await look(work, asked)
  const { writeInvitationsPdf } = await import('@konvergen/papers/rembuk/write-invitations.ts')
  return { name: `undangan-rembuk-${letters.day}.pdf`, bytes: await writeInvitationsPdf(letters, language) }
}

export async function takeOutInvitationsDocx(work: Work, asked: Asked, language: Language) {
  const letters = await look(work, asked)
  const { writeInvitationsDocx } = await import('@konvergen/papers/rembuk/write-invitations.ts')
  return { name: `undangan-rembuk-${letters.day}.docx`, bytes: await writeInvitationsDocx(letters, language) }
}
