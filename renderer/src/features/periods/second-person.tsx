import { NativeSelect, PasswordInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { SecondPerson } from '@shared/contract/people'
import { maySecond } from '@shared/contract/permission'
import { useState } from 'react'
import { api } from '../../client/client'
import { useText } from '../../text/text'

/** The second person of an unlocking: what is typed, and why it is not enough yet. */
export type Second = {
  /** Null where one person is enough. */
  given: SecondPerson | null
  blocked: string | null
  names: readonly { name: string; role: string }[] | null
  onChange: (given: SecondPerson) => void
}

/** Who may agree besides the one who asks, where the co-operative wants two. */
export function useSecond(): Second {
  const text = useText()
  const session = useQuery(api.session.state.queryOptions({ input: {} })).data
  const [typed, setTyped] = useState<SecondPerson>({ name: '', password: '' })
  if (session?.secondPerson !== true) return { given: null, blocked: null, names: null, onChange: setTyped }
  const names = session.people
    .filter(({ id, role }) => id !== session.user?.id && maySecond(role))
    .map(({ name, role }) => ({ name, role: text.shell.role[role] }))
  const given = typed.name === '' ? { ...typed, name: names[0]?.name ?? '' } : typed
  const say = text.periods.second
  return {
    given,
    blocked: names.length === 0 ? say.nobody : given.password === '' ? say.missing : null,
    names,
    onChange: setTyped,
  }
}

/** The fields in which the second person says who they are; nothing where one person is enough. */
export function SecondPersonFields({ second: { given, names, onChange } }: { second: Second }) {
  const say = useText().periods.second
  if (given === null || names === null) return null
  return (
    <>
      <NativeSelect
        label={say.name}
        description={say.words}
        data={names.map(({ name, role }) => ({ value: name, label: `${name}, ${role}` }))}
        value={given.name}
        onChange={(event) => onChange({ ...given, name: event.currentTarget.value })}
      />
      <PasswordInput
        label={say.password}
        value={given.password}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => onChange({ ...given, password: event.currentTarget.value })}
      />
    </>
  )
}
