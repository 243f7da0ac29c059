"""From the tags of an XForm to a frozen Form: instance, binds, body, translations, lists, order of logic."""
