import type { Voucher } from '@shared/contract/vouchers'
import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { momentText } from '../../ui/moment-text'
import { FactList } from '../../ui/side-panel'
import { Tag } from '../../ui/tag'
import { showFault } from '../../ui/toast'
import type { BookFacts } from './book-facts'
import { voucherPath } from './voucher-paths'
import classes from './list.module.css'

/** What state a posted voucher is in. */
export function VoucherState({ voucher }: { voucher: Pick<Voucher, 'reverses' | 'reversedBy'> }) {
  const say = useText().vouchers.detail
  if (voucher.reversedBy !== null) {
    return (
      <Tag tone="amber" icon="undo">
        {say.reversed}
      </Tag>
    )
  }
  if (voucher.reverses !== null) return <Tag icon="undo">{say.isReversal}</Tag>
  return (
    <Tag tone="green" icon="check">
      {say.posted}
    </Tag>
  )
}

/** What a voucher is about, how much, and in words. */
export function VoucherAmount({ voucher }: { voucher: Voucher }) {
  return (
    <div>
      <p className={classes.about}>{voucher.description}</p>
      <p className={classes.amount}>{formatDong(voucher.amount)}</p>
      <p className={classes.inWords}>{amountInWords(voucher.amount)}</p>
    </div>
  )
}

/** The facts above a voucher's lines; those without anything are left out. */
export function VoucherFacts({ voucher, facts }: { voucher: Voucher; facts: BookFacts | null }) {
  const say = useText().vouchers.detail
  const codes = voucher.postings.flatMap(({ debitParty, creditParty }) => [debitParty, creditParty])
  const parties = [...new Set(codes.filter((code) => code !== null))].map((code) => facts?.party(code)?.name ?? code)
  const documents = /^\d+$/.test(voucher.attachments) ? say.documents(voucher.attachments) : voucher.attachments
  const lines = [
    { name: say.date, value: formatCivilDate(voucher.date) },
    { name: say.postingDate, value: formatCivilDate(voucher.postingDate) },
    { name: say.person, value: voucher.person },
    { name: say.address, value: voucher.address },
    { name: say.party, value: parties.slice(0, 3).join(', ') + (parties.length > 3 ? ' …' : '') },
    { name: say.attachments, value: documents },
    { name: say.origin, value: say.source[voucher.source] },
    {
      name: say.reverses,
      value: voucher.reverses === null ? '' : <TieLink number={voucher.reverses} id={voucher.reversesId} />,
    },
    {
      name: say.reversedBy,
      value: voucher.reversedBy === null ? '' : <TieLink number={voucher.reversedBy} id={voucher.reversedById} />,
    },
    { name: say.resolution, value: voucher.resolution === null ? '' : <ResolutionLink {...voucher.resolution} /> },
  ]
  return <FactList facts={lines.filter((line) => line.value !== '')} />
}

/** The resolution a voucher carries out. */
function ResolutionLink({ resolutionId, number }: NonNullable<Voucher['resolution']>) {
  const [, navigate] = useLocation()
  return (
    <button
      type="button"
      className={classes.link}
      onClick={() => navigate(`/resolutions/${encodeURIComponent(resolutionId)}`)}
    >
      {number}
    </button>
  )
}

/** The voucher at the other end of a reversal. */
function TieLink({ number, id }: { number: string; id: number | null }) {
  const text = useText()
  const [, navigate] = useLocation()
  const open = async () => {
    const voucherId = id ?? (await core.vouchers.find({ number })).voucherId
    navigate(voucherPath(voucherId))
  }
  return (
    <button
      type="button"
      className={classes.link}
      onClick={() => {
        open().catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
      }}
    >
      {number}
    </button>
  )
}

/** Who posted it and when, and the mark that the chain knows it by. */
export function VoucherHistory({ voucher }: { voucher: Voucher }) {
  const say = useText().vouchers.detail
  const who = voucher.postedBy
  return (
    <div>
      <h3>{say.history}</h3>
      <p className={classes.history}>
        {voucher.postedAt === '' ? null : say.postedBy(momentText(voucher.postedAt), who)}
        <br />
        {say.fingerprint}: {voucher.hash.slice(0, 12).toUpperCase()}
      </p>
    </div>
  )
}
