import type { Ticket, TicketActsMessages, Translate } from '@revampd/core';
import { combobox } from '../../../../ui/combobox.ts';
import { MenuController, menu, type MenuEnd } from '../../../../ui/menu.ts';
import { statusLine } from '../../../../ui/status-line.ts';
import { priorityName, statusName } from '../facts.ts';
import { priorityGlyph, statusGlyph } from '../glyphs.ts';
import type { Field, Handing, HeadAct, HeadController } from '../head-controller.ts';
import { AssigneeChoice, assigneeNote } from './assignee-choice.ts';
import { FieldActs } from './field-acts.ts';
import { handingDialog } from './handing-dialog.ts';
import { HandingActs } from './handing-acts.ts';
import { fieldLine, handingLine } from './lines.ts';

type Status = Ticket['status'];
type Priority = Ticket['priority'];

/** Highest first, as people look for it. */
const PRIORITIES: readonly Priority[] = ['high', 'medium', 'low'];
/** In the order of a ticket's life. */
const STATUSES: readonly Status[] = ['open', 'in_progress', 'resolved', 'closed'];

/** Of the line in the root. */
export const RESULT = 'ticket-result';

/** What is drawn of a head beside what is seen at first: menus, dialogs, and what came of them. */
export class HeadDrawing {
  /** May change with the language. */
  words: Translate<TicketActsMessages>;
  readonly head: HeadController;
  readonly fields: FieldActs;
  readonly handing: HandingActs;
  readonly #status: MenuController<Status>;
  readonly #priority: MenuController<Priority>;
  readonly #assignee: AssigneeChoice;

  constructor(head: HeadController, words: Translate<TicketActsMessages>) {
    this.head = head;
    this.words = words;
    const { element } = head.host;
    this.fields = new FieldActs(this);
    this.handing = new HandingActs(this);
    this.#status = new MenuController(element, (status) => this.#set({ status }));
    this.#priority = new MenuController(element, (priority) => this.#set({ priority }));
    this.#assignee = new AssigneeChoice(this, (assignee) => this.#set({ assignee }));
  }

  /** It goes on: its control stays, whatever it makes of the ticket. */
  isUnderWay(act: HeadAct): boolean {
    return this.fields.isUnderWay(act as Field) || this.handing.isSending(act as Handing);
  }

  /** It waits for what was begun before. Where a status may lead next is known with the answer alone. */
  isBusy(act: HeadAct): boolean {
    return this.handing.isSending(act as Handing) || (act === 'status' && this.fields.isUnderWay(act));
  }

  isOpen(field: Field): boolean {
    return this.#popupOf(field).isOpen;
  }

  /** For `aria-controls`. */
  popoverId(field: Field): string {
    return this.#popupOf(field).popover.id;
  }

  begin(act: HeadAct, button: HTMLElement, timeStamp: number, end: MenuEnd): void {
    if (act === 'escalate' || act === 'return') this.handing.begin(act, button);
    else this.#popupOf(act).press(button, timeStamp, end);
  }

  /** The choice that is open, to stand right after its button. */
  choice(field: Field): unknown {
    const { ticket, words } = this.head;
    if (!ticket) return undefined;
    if (field === 'status')
      return menu({
        controller: this.#status,
        label: words('status'),
        items: STATUSES.filter((one) => one === ticket.status || ticket.viewer_state.statuses.includes(one)).map(
          (one) => ({
            value: one,
            label: statusName(one, words),
            content: [statusGlyph(one), statusName(one, words)],
            isCurrent: one === ticket.status,
          }),
        ),
      });
    if (field === 'priority')
      return menu({
        controller: this.#priority,
        label: words('priority'),
        items: PRIORITIES.map((one) => ({
          value: one,
          label: priorityName(one, words),
          content: [priorityGlyph(one), priorityName(one, words)],
          isCurrent: one === ticket.priority,
        })),
      });
    return combobox({
      controller: this.#assignee.controller,
      label: words('assignedTo'),
      placeholder: this.words('findPerson'),
      note: assigneeNote(this.#assignee, this.words),
    });
  }

  /** What came of the last act, until the next or Dismiss (INTERACTION.md P6). */
  line(): unknown {
    const line = handingLine(this) ?? fieldLine(this);
    return line && statusLine({ id: RESULT, ...line });
  }

  dialog(): unknown {
    return handingDialog(this);
  }

  /** A new act takes away what the one before it came to. */
  clear(): void {
    this.fields.problem = undefined;
    this.handing.dismiss();
  }

  forget(): void {
    for (const { popover } of [this.#status, this.#priority, this.#assignee.controller]) popover.close();
    this.#assignee.forget();
    this.fields.forget();
    this.handing.forget();
  }

  #set(edit: Parameters<FieldActs['set']>[0]): void {
    this.clear();
    void this.fields.set(edit);
  }

  #popupOf(field: Field): MenuController<Status> | MenuController<Priority> | AssigneeChoice['controller'] {
    return { status: this.#status, priority: this.#priority, assignee: this.#assignee.controller }[field];
  }
}
