// Data table: how captions say where and when a picture was taken.

/** Before a place. */
export const IN_PLACE =
  '[Ii]n|[Nn]ear|[Oo]utside|[Oo]ff|[Aa]t|bei|nahe|à|au|en|em|no|na|a|i|w|ved|vid|te|ve|v|u';

/** Before a day. */
export const ON_DAY = 'on|am|le|el|il|em|den|op|w dniu|dne';

/** Before the day of the picture itself. */
export const TAKEN = 'taken|photographed|pictured|aufgenommen|prise|tomada|scattata|genomen';

/** Of what is yet to come. */
export const AHEAD =
  /\b(?:will|would|wird|werden|sera|será|sarà|zal|planned|scheduled|geplant|prévu)\b/i;

/** Words of place and time that are no office between "with" and a name. */
export const PLACING =
  'after|along|around|before|behind|below|beside|between|during|inside|outside|through|under|while|where|which|against|across|above|durante|entre|sobre|pendant|devant|contre|gegen|unter|zwischen|hinter|während';
