/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `acts`, and the values that each takes. */
export interface ActsMessages {
  becomes: undefined;
  cancel: undefined;
  close: undefined;
  dismiss: undefined;
  viewInvoice: undefined;
  stillWorking: undefined;
  unknown: undefined;
  unknownBody: undefined;
  checkAgain: undefined;
  failed: undefined;
  failedForbidden: undefined;
  failedGone: undefined;
  failedLimited: undefined;
  stepUpWaiting: undefined;
  stepUpTitle: undefined;
  stepUpSent: { sentTo: string };
  stepUpSending: undefined;
  stepUpHostFailed: undefined;
  codeLabel: undefined;
  codeNeeded: undefined;
  codeWrong: undefined;
  codeGone: undefined;
  codeFailed: undefined;
  sendAnother: undefined;
  stepUpConfirm: undefined;
  confirming: undefined;
  enterCode: undefined;
  confirmIdentity: undefined;
  minus: undefined;
}

/** English, and how to load the other languages. */
export const actsMessages: MessageBundle<ActsMessages> = {
  name: 'acts',
  english: {"becomes":"becomes","cancel":"Cancel","close":"Close","dismiss":"Dismiss","viewInvoice":"View invoice","stillWorking":"Still working…","unknown":"We don’t know yet whether this went through.","unknownBody":"Check again. It is done once at most, however often you check.","checkAgain":"Check again","failed":"This wasn’t done.","failedForbidden":"Your role no longer allows it. No money moved.","failedGone":"What it was for isn’t there any more. No money moved.","failedLimited":"Too many requests came at once. No money moved. Wait a moment, then try again.","stepUpWaiting":"Waiting for you to confirm who you are.","stepUpTitle":"Confirm it’s you","stepUpSent":["A six-digit code was sent to ",["sentTo"],". It is good for ten minutes."],"stepUpSending":"Sending a code…","stepUpHostFailed":"This site couldn’t confirm who you are. No money moved.","codeLabel":"Code","codeNeeded":"Code: six digits are needed. Enter those that were sent last.","codeWrong":"Code: it isn’t right. Enter the six digits that were sent last.","codeGone":"Code: it is no longer good. Send another one.","codeFailed":"The code couldn’t be sent or checked. No money moved. Try again.","sendAnother":"Send another code","stepUpConfirm":"Confirm","confirming":"Confirming…","enterCode":"Enter the code","confirmIdentity":"Confirm who you are","minus":"minus"},
  load: {
    'ar': () => import('./acts.ar.ts'),
    'de': () => import('./acts.de.ts'),
    'en-XA': () => import('./acts.en-XA.ts'),
  },
};
