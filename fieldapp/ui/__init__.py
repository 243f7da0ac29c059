"""What a person sees: the only package that knows Qt. It asks `operations` and shows what comes back."""
