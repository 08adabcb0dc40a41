import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import type { MemberForm } from './member-form'

/** A pause in typing after which the register is asked. */
const PAUSE = 250

/** Who in the register is like the person being typed, in a sentence; null for nobody. */
export function useLikeness({ code, name, birthDate, idNumber, phone }: MemberForm, isNew: boolean): string | null {
  const say = useText().members.like
  const [typed] = useDebouncedValue({ name, birthDate, idNumber, phone }, PAUSE)
  const { data = [] } = useQuery({
    ...api.members.alike.queryOptions({ input: { code: isNew ? '' : code, ...typed } }),
    enabled: `${typed.name}${typed.idNumber}${typed.phone}`.trim() !== '',
  })
  if (data.length === 0) return null
  return say.typed(
    data
      .slice(0, 3)
      .map(({ code: other, name: called, kind }) => `${called} ${other} (${say.kind[kind]})`)
      .join('; '),
  )
}
