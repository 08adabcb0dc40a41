import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useText } from '../../text/text'
import { inputProps } from '../../ui/field'
import { KeyNote } from '../../ui/key-hint'
import { figureOf, isBlank, moduleFigures, type ModuleTyped, totalOf, withSpare } from './programme-form'
import classes from './programmes.module.css'

export type ModuleTableProps = {
  modules: readonly ModuleTyped[]
  readOnly: boolean
  onChange: (modules: readonly ModuleTyped[]) => void
}

const nameOf = { theoryHours: 'theory', practiceHours: 'practice', testHours: 'test', credits: 'credits' } as const

/** The modules as rows of fields: Enter goes on, the last row is always empty, Ctrl+Delete takes one out. */
export function ModuleTable({ modules, readOnly, onChange }: ModuleTableProps) {
  const say = useText().programmes.form
  const put = (at: number, part: Partial<ModuleTyped>) =>
    onChange(withSpare(modules.map((one, place) => (place === at ? { ...one, ...part } : one))))
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || !event.ctrlKey || readOnly) return
    event.preventDefault()
    onChange(withSpare(modules.filter((_, place) => place !== at)))
  }
  return (
    <div className={classes.modules} role="group" aria-label={say.modules}>
      <div className={classes.moduleHead} aria-hidden="true">
        <span>#</span>
        <span>{say.head.name}</span>
        {moduleFigures.map((figure) => (
          <span key={figure} className={classes.figure}>
            {say.head[nameOf[figure]]}
          </span>
        ))}
      </div>
      {modules
        .filter((one) => !readOnly || !isBlank(one))
        .map((module, at) => (
          <div key={at} className={classes.module} onKeyDown={onKeyDown(at)}>
            <span className={classes.place}>{at + 1}</span>
            <TextInput
              {...inputProps({ ariaLabel: say.moduleName(at + 1), look: 'cell', readOnly }, null)}
              value={module.name}
              maxLength={200}
              onChange={({ currentTarget: { value } }) => put(at, { name: value })}
            />
            {moduleFigures.map((figure) => (
              <TextInput
                key={figure}
                {...inputProps(
                  { ariaLabel: say.hours[nameOf[figure]](at + 1), look: 'cell', readOnly },
                  figureOf(module[figure]) === null ? say.missing : null,
                  { end: true },
                )}
                inputMode="numeric"
                value={module[figure]}
                maxLength={4}
                onChange={({ currentTarget: { value } }) => put(at, { [figure]: value })}
              />
            ))}
          </div>
        ))}
      <div className={classes.moduleFoot}>
        <span />
        <span>
          {say.total}
          {readOnly ? null : <KeyNote keys="Ctrl Delete">{say.remove}</KeyNote>}
        </span>
        {moduleFigures.map((figure) => (
          <b key={figure} className={classes.figure}>
            {totalOf(modules, figure)}
          </b>
        ))}
      </div>
    </div>
  )
}
