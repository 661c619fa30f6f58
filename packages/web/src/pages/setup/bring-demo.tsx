/** Brings the demo in. It takes as long as its files take to be read, so the seconds are counted; nobody should think it stands still. */
import { bringDemo } from '@konvergen/contract/setup.ts'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../app/call.ts'
import { askWhoAgain } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'

function useSeconds(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!isRunning) return
    const begun = Date.now()
    const ticking = setInterval(() => setSeconds(Math.floor((Date.now() - begun) / 1000)), 1000)
    return () => {
      clearInterval(ticking)
      setSeconds(0)
    }
  }, [isRunning])
  return seconds
}

export function BringDemo() {
  const t = useText()
  const bring = useMutation({
    mutationFn: async () => {
      await call(bringDemo, {})
      return askWhoAgain()
    },
  })
  const seconds = useSeconds(bring.isPending)
  if (bring.isPending) {
    return (
      <Note title={t(SETUP.bringing)}>
        <p>{t(SETUP.bringingBody)}</p>
        <progress aria-label={t(SETUP.bringing)} />
        <p role="timer">{t(SETUP.elapsed, { n: seconds })}</p>
      </Note>
    )
  }
  return (
    <>
      {bring.isError && <ProblemNote problem={bring.error} />}
      <Button look="primary" onClick={() => bring.mutate()}>
        {t(SETUP.bring)}
      </Button>
    </>
  )
}
