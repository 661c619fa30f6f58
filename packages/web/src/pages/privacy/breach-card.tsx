/** Who touched what between two moments, as a file for those who must be told. */
import { downloadBreachPack } from '@konvergen/contract/privacy.ts'
import { useState } from 'react'
import { addressOf } from '../../app/call.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { useSay } from '../../text/say.ts'
import { BREACH } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './trail-page.module.css'

const DAY_MS = 86_400_000

/** As `<input type="datetime-local">` wants it, by the clock on the wall. */
function wallClock(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

export function BreachCard({ kab }: { kab: string }) {
  const t = useText()
  const { language } = useSay()
  const [from, setFrom] = useState(() => wallClock(new Date(Date.now() - 3 * DAY_MS)))
  const [to, setTo] = useState(() => wallClock(new Date()))
  const [dari, sampai] = [new Date(from), new Date(to)]
  const isRange = dari < sampai
  return (
    <Card title={t(BREACH.title)} hint={t(BREACH.hint)}>
      <div className={styles['filters']}>
        <TextField label={t(BREACH.from)} type="datetime-local" value={from} onChange={({ target }) => setFrom(target.value)} />
        <TextField
          label={t(BREACH.to)}
          type="datetime-local"
          value={to}
          wrong={isRange ? undefined : t(BREACH.order)}
          onChange={({ target }) => setTo(target.value)}
        />
        {isRange ? (
          <ButtonLink
            href={addressOf(downloadBreachPack, { kab }, { dari: dari.toISOString(), sampai: sampai.toISOString(), bahasa: language })}
            download
          >
            {t(BREACH.take)}
          </ButtonLink>
        ) : (
          <Button disabled>{t(BREACH.take)}</Button>
        )}
      </div>
    </Card>
  )
}
