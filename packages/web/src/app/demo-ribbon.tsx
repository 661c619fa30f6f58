/** Above every page of the demo: that nothing here is real, in which role one looks, and the way to another. */
import { useId } from 'react'
import { Button } from '../parts/button.tsx'
import { DemoRoles } from '../parts/demo-roles.tsx'
import { useDisclosure } from '../parts/use-disclosure.ts'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { useMe } from './me.ts'
import { rolesToday, useRoleNames } from './role-names.ts'
import styles from './shell.module.css'

export function DemoRibbon() {
  const t = useText()
  const id = useId()
  const me = useMe()
  const role = useRoleNames()
  const { isOpen, toggle, around } = useDisclosure()
  return (
    <div ref={around} className={`${styles['ribbon']} ${styles['demo']}`}>
      <div className={styles['demoLine']}>
        <p>
          {t(SHELL.demo)} {t(SHELL.demoAs, { role })}
        </p>
        <Button aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          {t(SHELL.switchRole)}
        </Button>
      </div>
      <div id={id} hidden={!isOpen} className={styles['demoRoles']}>
        <DemoRoles roles={me.demoRoles} current={rolesToday(me)[0]} />
      </div>
    </div>
  )
}
