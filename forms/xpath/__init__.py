"""XPath as ODK XForms use it: text -> tokens -> tree -> Python functions over the slots of a live form."""
