import { PasswordInput, TextInput } from '@mantine/core'
import { SHORTEST_PASSWORD } from '@shared/contract/people'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { enterMoves } from '../../../ui/enter-moves'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import type { NewStoreForm } from './new-store'
import type { NewStoreMaking } from './use-new-store'
import classes from './hub-start.module.css'

/** A new store: Enter goes through the fields, Ctrl+Enter makes it, F9 says where it lies. */
export function NewStorePanel({ making }: { making: NewStoreMaking }) {
  const text = useText()
  const say = text.hubStart.create
  const { form, change, problems, file, busy, error, choosePlace, create } = making
  const field = (name: keyof NewStoreForm) => ({
    label: say[name],
    value: form[name],
    error: problems.includes(name) ? wordsOf(name, text.hubStart.missing) : undefined,
    autoComplete: 'off',
    maxLength: 200,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => change({ [name]: currentTarget.value }),
  })
  return (
    <section className={classes.sheet} aria-labelledby="new-store">
      <h2 id="new-store">{say.title}</h2>
      <p className={classes.words}>{say.detail}</p>
      <div className={classes.fields} onKeyDown={enterMoves(() => void create())}>
        <TextInput {...field('name')} autoFocus />
        <TextInput {...field('taxCode')} inputMode="numeric" />
        <TextInput {...field('approver')} />
        <span />
        <PasswordInput {...field('password')} />
        <PasswordInput {...field('again')} />
      </div>
      {error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(error, text.failure).join(' ')}
        </Note>
      )}
      <footer className={classes.foot}>
        <KeyButton label={say.confirm} keys="Ctrl Enter" primary loading={busy} onPress={() => void create()} />
        <KeyButton label={say.changePlace} keys="F9" icon="folder" onPress={() => void choosePlace()} />
        <span className={classes.words}>
          {say.place}: {file ?? say.noPlace}
        </span>
      </footer>
    </section>
  )
}

function wordsOf(name: keyof NewStoreForm, say: ReturnType<typeof useText>['hubStart']['missing']): string {
  return name === 'password' ? say.password(SHORTEST_PASSWORD) : say[name]
}
