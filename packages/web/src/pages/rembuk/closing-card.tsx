/** What keeps a rembuk from being closed, and its closing. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { useClosing } from './use-rembuk-acts.ts'

/** One post a line, the name after a bar. */
function readSigners(text: string): { jabatan: string; nama: string | null }[] {
  return text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([post = '']) => post.length >= 2)
    .map(([jabatan = '', nama = '']) => ({ jabatan, nama: nama.length < 2 ? null : nama }))
}

export function ClosingCard({ kab, rembuk }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  const say = useSay()
  const { close } = useClosing(kab, rembuk.id)
  const [signers, setSigners] = useState(rembuk.penandaTangan.join('\n'))
  const { kurang, penutupan, butirRinci, bolehUbah, keadaan } = rembuk
  if (keadaan === 'dibatalkan') return null
  if (penutupan !== null) {
    return (
      <Card title={t(REMBUK.closing)}>
        <p className={styles['digest']}>
          {t(REMBUK.closed, { who: penutupan.oleh, at: say.moment(penutupan.pada), sidik: penutupan.sidik })}
        </p>
      </Card>
    )
  }
  const read = readSigners(signers)
  return (
    <Card title={t(REMBUK.closing)} hint={t(REMBUK.closeHint)}>
      {kurang.length > 0 && (
        <>
          <p>{t(REMBUK.lacking)}</p>
          <ul className={styles['list']}>
            {kurang.map(({ apa, butir }) => (
              <li key={`${apa} ${butir}`}>{t(REMBUK[apa], { n: butirRinci.find(({ id }) => id === butir)?.no ?? 0 })}</li>
            ))}
          </ul>
        </>
      )}
      {bolehUbah && kurang.length === 0 && (
        <div className={styles['form']}>
          <LongField
            label={t(REMBUK.signers)}
            hint={t(REMBUK.signersHint)}
            rows={8}
            value={signers}
            onChange={({ target }) => setSigners(target.value)}
          />
          <Button look="primary" disabled={close.isPending || read.length === 0} onClick={() => close.mutate({ penandaTangan: read })}>
            {t(REMBUK.closeNow)}
          </Button>
        </div>
      )}
      {close.error !== null && <ProblemNote problem={close.error} />}
    </Card>
  )
}
