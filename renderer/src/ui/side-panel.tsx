import type { ReactNode } from 'react'
import { useText } from '../text/text'
import { Icon } from './icon'
import { Gap, Sheet } from './sheet'
import classes from './side-panel.module.css'

export type SidePanelProps = {
  title: ReactNode
  /** Tags after the title. */
  tags?: ReactNode
  /** Grey words at the right end of the head. */
  aside?: ReactNode
  /** Its actions always stand at its foot. */
  foot?: ReactNode
  onClose?: () => void
  children: ReactNode
}

/** The detail beside a list; stands as the second child of `Split`. */
export function SidePanel({ title, tags, aside, foot, onClose, children }: SidePanelProps) {
  const text = useText()
  const head = (
    <>
      {tags}
      <Gap />
      {aside === undefined ? null : <span className={classes.aside}>{aside}</span>}
      {onClose === undefined ? null : (
        <button type="button" className={classes.close} aria-label={text.parts.panel.close} onClick={onClose}>
          <Icon name="close" small />
        </button>
      )}
    </>
  )
  return (
    <Sheet fill title={title} aside={head} foot={foot} padded>
      {children}
    </Sheet>
  )
}

/** Pairs of a name and a value, one a line: names grey at the left, values at the right. */
export function FactList({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map((fact) => (
        <div key={fact.name} className={classes.fact}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
