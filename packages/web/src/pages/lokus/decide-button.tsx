/** Opens the form in which a decision is recorded. */

import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useText } from '../../text/text.ts'
import { DecideForm } from './decide-form.tsx'
import type { DecideProps } from './decide-props.ts'

export function DecideButton(props: DecideProps) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t(CHOICE.decide)}
      </Button>
      {isOpen && (
        <Drawer title={t(LOKUS_YEARS.decideTitle)} onClose={() => setOpen(false)}>
          <DecideForm {...props} onDone={() => setOpen(false)} />
        </Drawer>
      )}
    </>
  )
}
