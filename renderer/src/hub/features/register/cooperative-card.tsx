import { useQuery } from '@tanstack/react-query'
import type { Cooperative } from '@shared/contract/hub/cooperatives'
import { formatCivilDate } from '@shared/domain/civil-date'
import { Fragment } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { hubApi } from '../../../client/hub-client'
import { type Text, useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { Gap, Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import classes from './register.module.css'

/** One of the register: who it is, the keys its packets are taken by, what came from it, and how it changed over the years. */
export function CooperativeCard({ cooperative, actions }: { cooperative: Cooperative; actions: readonly Action[] }) {
  const say = useText().hubRegister
  return (
    <Sheet
      fill
      title={cooperative.name}
      aside={
        <>
          <Gap />
          <Tag tone={cooperative.status === 'active' ? 'green' : 'plain'}>{say.status[cooperative.status]}</Tag>
        </>
      }
      foot={actions.map((action) => (
        <ActionButton key={action.id} action={action} size="sm" />
      ))}
      padded
    >
      <div className={classes.card}>
        <FactList facts={factsOf(cooperative, say)} />
        <Keys cooperativeId={cooperative.cooperativeId} />
        <Packets cooperativeId={cooperative.cooperativeId} />
        <Versions cooperativeId={cooperative.cooperativeId} />
      </div>
    </Sheet>
  )
}

function factsOf(one: Cooperative, say: Text['hubRegister']) {
  const shown = (value: string) => (value === '' ? <span className={classes.blank}>{say.card.blank}</span> : value)
  return [
    { name: say.column.taxCode, value: one.taxCode },
    { name: say.column.organisation, value: say.organisation[one.organisation] },
    {
      name: say.column.communeName,
      value: shown([one.communeName, one.area].filter((part) => part !== '').join(', ')),
    },
    { name: say.card.address, value: shown(one.address) },
    { name: say.card.sector, value: say.sector[one.sector] },
    { name: say.card.size, value: say.size[one.sizeClass] },
    { name: say.card.foundedOn, value: shown(one.foundedOn === null ? '' : formatCivilDate(one.foundedOn)) },
    { name: say.card.representative, value: shown(one.representative) },
    { name: say.card.phone, value: shown(one.phone) },
    { name: say.card.email, value: shown(one.email) },
    { name: say.card.tax, value: one.isTaxRegistered ? say.card.yes : say.card.no },
    { name: say.card.member, value: one.isAllianceMember ? say.card.yes : say.card.no },
    ...(one.note === '' ? [] : [{ name: say.card.note, value: one.note }]),
  ]
}

function Keys({ cooperativeId }: { cooperativeId: number }) {
  const say = useText().hubRegister.card
  const keys = useQuery(hubApi.keys.list.queryOptions({ input: { cooperativeId } })).data?.keys
  if (keys === undefined) return null
  return (
    <section>
      <h3>{say.keys}</h3>
      {keys.length === 0 ? <p className={classes.blank}>{say.noKeys}</p> : null}
      <ul className={classes.lines}>
        {keys.map((key) => (
          <li key={key.fingerprint} data-gone={key.withdrawnOn !== null || undefined}>
            <code>{key.fingerprint}</code>
            <span>{say.registered(formatCivilDate(key.registeredOn), key.paper)}</span>
            {key.withdrawnOn === null ? null : (
              <span>{say.withdrawn(formatCivilDate(key.withdrawnOn), key.withdrawnReason)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Packets({ cooperativeId }: { cooperativeId: number }) {
  const text = useText()
  const say = text.hubRegister.card
  const packets = useQuery(hubApi.packets.list.queryOptions({ input: { cooperativeId, limit: 20 } })).data?.packets
  if (packets === undefined) return null
  return (
    <section>
      <h3>{say.packets}</h3>
      {packets.length === 0 ? <p className={classes.blank}>{say.noPackets}</p> : null}
      <dl className={classes.pairs}>
        {packets.map((one) => (
          <Fragment key={one.sha256}>
            <dt>{momentText(one.receivedAt)}</dt>
            <dd>{text.hub.packetKind(one.kind)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

function Versions({ cooperativeId }: { cooperativeId: number }) {
  const say = useText().hubRegister
  const versions = useQuery(hubApi.cooperatives.get.queryOptions({ input: { cooperativeId } })).data?.versions
  if (versions === undefined || versions.length < 2) return null
  return (
    <section>
      <h3>{say.card.history}</h3>
      <dl className={classes.pairs}>
        {versions.map((one) => (
          <Fragment key={one.validFrom}>
            <dt>{one.validFrom < '1900' ? say.card.always : formatCivilDate(one.validFrom)}</dt>
            <dd>{[one.name, say.status[one.status], say.sector[one.sector], say.size[one.sizeClass]].join(', ')}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
