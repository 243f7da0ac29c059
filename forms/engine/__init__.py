"""The one mutable thing: a live questionnaire. `Session` is its only public class."""
