/**
 * The client's notices that a handler was added or removed. The host sends every event it has and
 * the client keeps the handlers, so a notice needs no answer. Events this host never raises are
 * missing here on purpose: asking for one is answered with `ApiNotFound`.
 */
const raised = [
  'ActivatedEvent',
  'AddedEvent',
  'CalculatedEvent',
  'DataChangedEvent',
  'DeactivatedEvent',
  'DeletedEvent',
  'EventNameChanged',
  'FormatChangedEvent',
  'ProtectionChangedEvent',
  'SelectionChangedEvent',
] as const;

export const registrations: Readonly<Record<string, () => null>> = Object.fromEntries(
  raised.flatMap((event) => [
    [`_Register${event}`, () => null],
    [`_Unregister${event}`, () => null],
  ]),
);
