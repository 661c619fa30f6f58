/** Rids the office of the sample district in one step. Not undoable, so it first says what will be lost. */
import { removeDemo } from '@konvergen/contract/wilayah.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { askWhoAgain } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'

/** The code of the demo district (core/setup/demo-district.ts, which would bring its whole making along). */
const DEMO_KAB = '99.01'

export function RemoveDemo() {
  const t = useText()
  const [isAsked, setAsked] = useState(false)
  const remove = useMutation({ mutationFn: () => call(removeDemo, { params: { kab: DEMO_KAB } }), onSuccess: () => askWhoAgain() })
  if (!isAsked) {
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t(HOME.removeDemo)}
      </Button>
    )
  }
  return (
    <>
      <Note
        tone="attention"
        title={t(HOME.removeTitle)}
        acts={
          <>
            <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
              {t(HOME.removeNow)}
            </Button>
            <Button onClick={() => setAsked(false)}>{t(SHELL.cancel)}</Button>
          </>
        }
      >
        <p>{t(HOME.removeBody)}</p>
      </Note>
      {remove.isError && <ProblemNote problem={remove.error} />}
    </>
  )
}
