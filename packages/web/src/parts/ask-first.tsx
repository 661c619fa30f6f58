/** An act that destroys: the first press says what will be lost, the second does it. */
import { useState } from 'react'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { Button, type ButtonLook } from './button.tsx'
import { Note } from './states.tsx'

interface AskFirstProps {
  readonly label: string
  /** Read out instead of the label, where that alone says too little. */
  readonly says?: string
  readonly look?: ButtonLook
  readonly title: string
  readonly lost: string
  readonly now: string
  readonly isBusy: boolean
  readonly onNow: () => void
}

export function AskFirst({ label, says = label, look = 'plain', title, lost, now, isBusy, onNow }: AskFirstProps) {
  const t = useText()
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) {
    return (
      <Button look={look} aria-label={says} disabled={isBusy} onClick={() => setAsked(true)}>
        {label}
      </Button>
    )
  }
  return (
    <Note
      tone="attention"
      title={title}
      acts={
        <>
          <Button
            look="danger"
            disabled={isBusy}
            onClick={() => {
              setAsked(false)
              onNow()
            }}
          >
            {now}
          </Button>
          <Button onClick={() => setAsked(false)}>{t(SHELL.cancel)}</Button>
        </>
      }
    >
      <p>{lost}</p>
    </Note>
  )
}
