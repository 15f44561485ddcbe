const any = (list: string) => `(?:${list.trim().split(/\s+/).join('|')})`;

/** What a provider works on or keeps for a client. */
export const task = `(?:web ?)?${any(String.raw`
  sites? shops? gardens? house home flat dogs? cats? puppy horses? logo books? chapters?
  newsletters? podcast blog column wedding texts? translations? photos? pictures? kitchen
  bathroom tax taxes payroll vat returns? seo ads? campaigns? brand rebrand hair lawn hedges?
  roof boiler cakes? piano lessons? sessions? servers? pages? copy scripts? manuscript drawings?
  designs? artwork illustrations? tracks? mix videos? films? menus? accounts ledgers? file files
  case claim matter project order orders inbox socials instagram channel feed listing portrait
  sittings? appointments? slot classes training walks visits? windows rooms? stairs gutters
  fences? trees car van bike machine data keys? logins? passwords? credentials papers documents
  records notes deposit retainer balance hours credit card package mandate place child children
  kids son daughter little\sone exam essay thesis season event party launch store merch stock
  deliver(?:y|ies) box boxes
`)}`;

/** What a provider does; endings follow. */
export const serve = any(String.raw`
  clean edit writ translat teach tutor coach train walk mow garden design photograph shoot film
  record mix cook bak cater host manag maintain repair servic support deliver suppl represent
  advis audit build develop cod post paint illustrat print sew tun driv groom treat proofread
  plan organi[sz] supervis draw act perform play sing cover look(?:ing)?\safter do mak creat
  produc handl prun fit weld sell offer provid collect com visit work tak(?:e|ing)\son run
`);

/** Who serves clients. */
export const trade = any(`
  provider developer designer photographer editor accountant bookkeeper cleaner teacher tutor
  writer agency firm supplier company studio gardener electrician plumber builder dj coach
  therapist lawyer solicitor attorney caterer translator planner trainer contractor freelancer
  walker sitter illustrator consultant va assistant courier welder hairdresser salon driver
  producer auditor advis[eo]r agent nanny childminder groomer florist baker carpenter joiner
  roofer mechanic physio osteopath copywriter proofreader webmaster host
`);

/** What a customer holds with a provider. */
export const held = any(String.raw`
  subscriptions? memberships? plan policy accounts? orders? lease tenancy contracts?
  licen[cs]es? seats? broadband magazine trial hosting package booking standing\sorder
  direct\sdebit deliver(?:y|ies) box(?:es)? hire services? appointments? lessons? place
  insurance agreement
`);

/** The customer's people. */
export const kin = any(`
  son daughter child children kids boys? girls? wife husband mum mother father dad family
`);

/** What work is counted in. */
export const unit = any(`
  day week month season year one job lesson session visit walk clean class edition issue edit
  shift delivery drop order round appointment gig time piece post shoot cut service dinner lunch
  batch box crate collection pick-up term episode night evening afternoon hour event set project
  site report ticket column release sitting weekday thing work copy calendar show fitting
  meeting call workshop concert summer return hours?
`);

/** Not "my last mail", "the last invoice". */
export const notLast = `(?! (?:(?:few|two|three|four|five|six|number|couple of) )?${any(String.raw`
  e-?mail reminder warning chance offer step page legs message invoice bill letter call point question version round\sof change draft payment deadline year month week time\s(?:i|we)\s(?:ask|remind|spoke|met)
`)})`;
