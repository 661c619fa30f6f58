/** The village signs: what is open is said first, what is signed is said with it. */
import { signVillage } from '@konvergen/contract/verval.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import type { KeptVillage } from '../../offline/kept-work.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Card } from '../../parts/card.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/verval-village.ts'
import type { VillageWork } from './use-village-work.ts'

interface SignCardProps {
  readonly work: VillageWork
  readonly village: KeptVillage
  /** Families that nobody has looked at. */
  readonly waiting: number
}

export function SignCard({ work, village, waiting }: SignCardProps) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { kab, putaran, desa, keadaan, nama } = village
  const sign = useMutation({
    mutationFn: () => call(signVillage, { params: { kab, id: putaran, desa } }),
    onSuccess: () => work.reload(),
  })
  if (keadaan === 'ditandatangani') return <Note tone="good" title={t(VILLAGE.signedNow)} />
  if (keadaan === 'diverifikasi') return <Note tone="good" title={t(VILLAGE.verifiedNow)} />
  if (!may('verval.sign', kab, desa) || village.ronde.keadaan !== 'berjalan') return null
  const count = (kind: string) => say.number(work.families.filter(({ hasil }) => hasil === kind).length)
  const body = t(VILLAGE.signBody, { tetap: count('tetap'), tidak: count('tidak-berisiko'), keluar: count('keluar') })
  return (
    <Card title={t(VILLAGE.sign)}>
      {waiting > 0 && <p>{t(VILLAGE.signOpen, { n: say.number(waiting) })}</p>}
      {waiting === 0 && work.unsent.length > 0 && <p>{t(VILLAGE.signUnsent, { n: say.number(work.unsent.length) })}</p>}
      {waiting === 0 && work.unsent.length === 0 && (
        <AskFirst
          label={t(VILLAGE.sign)}
          look="primary"
          title={t(VILLAGE.signTitle, { nama })}
          lost={body}
          now={t(VILLAGE.signNow)}
          isBusy={sign.isPending}
          onNow={() => sign.mutate()}
        />
      )}
      {sign.isError && <ProblemNote problem={sign.error} />}
    </Card>
  )
}
